import type { ArticleStock } from './articleStock';
import type { StockColumns } from './stockColumns';

/** Output of `SnelStart: Stock: Get Many` as One Compact Item. */
export interface ArticleStockTable extends StockColumns<ArticleStock> {
	kind: 'articleStockTable';
}
