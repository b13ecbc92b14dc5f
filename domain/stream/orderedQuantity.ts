/** Quantities an order takes from stock, by the article code of the shop. */
export interface OrderedQuantity {
	code: string;
	quantity: number;
}
