import type { StockColumns } from './stockColumns';
import type { WebStock } from './webStock';

/** Output of `Web Stock: Calculate` as One Compact Item. */
export interface WebStockTable extends StockColumns<WebStock> {
	kind: 'webStockTable';
	/** Tells a door whether what decides about stock is still as the node before put it, see `seal`. */
	seal?: string;
	/** Mark of the fence it was calculated behind, see `fenceMark`. */
	behind?: string;
}
