/** Product and combination that a stock row or an order line is about, "0" for no combination. */
export const sellableKey = (productId: string, combinationId: string): string =>
	`${productId}-${combinationId === '' ? '0' : combinationId}`;
