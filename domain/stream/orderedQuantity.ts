/**
 * What an order takes of one product of the shop. The ids tell which product it is, whatever became of its code since;
 * the code tells which article it is counted on.
 */
export interface OrderedQuantity {
	/** Product of the shop; '' where the order does not say. */
	productId: string;
	/** '' for a product without combinations. */
	combinationId: string;
	/** Article code (artikelcode) of SnelStart it is counted under; '' where the shop has none for it. */
	code: string;
	quantity: number;
}
