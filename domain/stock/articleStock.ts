/** A quantity of SnelStart: up to four decimals, may be negative. */
export type Quantity = number;

/** Quantity in a sales order of the web shop that SnelStart does not count in free stock yet (niet verwerkt). */
export interface UncountedQuantity {
	salesOrderId: string;
	salesOrderNumber: number;
	importKey: string;
	quantity: Quantity;
}

/** One article as SnelStart tells its stock, output of `SnelStart: Stock: Get Many`. */
export interface ArticleStock {
	kind: 'articleStock';
	articleId: string;
	code: string;
	name: string;
	/** vrijeVoorraad and technischeVoorraad. */
	free: Quantity;
	technical: Quantity;
	/** voorraadControle: when false the numbers mean nothing and the shop's quantity is left alone. */
	stockControlled: boolean;
	inactive: boolean;
	/** Components of a recipe (recept, samengesteld artikel); empty for an ordinary article. */
	components: Array<{ articleId: string; code: string; quantity: Quantity }>;
	uncounted: UncountedQuantity[];
}
