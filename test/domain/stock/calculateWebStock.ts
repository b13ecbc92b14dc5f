import type { StockPolicy } from '../../../domain/settings/stockPolicy';
import { stockSums } from '../../../domain/stock/stockSums';
import { webStockOf } from '../../../domain/stock/stockSum';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { ShopPack } from '../../../domain/stream/shopPack';
import type { WebStock } from '../../../domain/stream/webStock';

/** The web stock of every article as items, which nodes only make of the sums they put out. */
export const calculateWebStock = (
	articles: readonly ArticleStock[],
	orders: readonly ImportedOrder[],
	policy: StockPolicy,
	packs: readonly ShopPack[] = [],
): WebStock[] => stockSums(articles, orders, policy, packs).map(webStockOf);
