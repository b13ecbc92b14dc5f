import type { StockColumns } from './stockColumns';
import type { WebStock } from './webStock';

/** Output of `Web Stock: Calculate` as One Compact Item. */
export interface WebStockTable extends StockColumns<WebStock> {
	kind: 'webStockTable';
}
