/** What the Import node says of one order. */
export interface Reported {
	orderId: string;
	outcome: string;
	summary: string;
	problems: Array<{ code: string; message: string }>;
	notices: Array<{ code: string; message: string }>;
	/** In euros, "0.05". */
	bookedDifference: string;
	/** What the order is said to hold of the stock of each product. */
	quantities: Array<{ productId: string; combinationId: string; quantity: number }>;
}
