import type { ArticleStock } from './articleStock';
import type { StockColumns } from './stockColumns';

/** Output of `SnelStart: Stock: Get Many` as One Compact Item. */
export interface ArticleStockTable extends StockColumns<ArticleStock> {
	kind: 'articleStockTable';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** Mark of the fence it was read behind, see `fenceMark`; absent where none came along. */
	behind?: string;
}
