/**
 * Web orders that are in SnelStart already and say the same there: they are counted here instead of standing in the stream
 * one by one, since nothing is left to be done for them and SnelStart takes their goods off its stock.
 */
export interface OrdersInBooks {
	orders: number;
	/** Their ids by the prefix of their import key, "2417-2616,2620". */
	ids: Record<string, string>;
	/** What tells the customers of those imported last, for the plan to look whether their cards are there twice. */
	latest?: string;
}
