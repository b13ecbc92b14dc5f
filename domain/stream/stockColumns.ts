/**
 * Many articles as one item, column by column: what n8n stores of a run is then a quarter of what it is with an item for
 * each. Ids, codes and names are one text each, which n8n stores once for all items that carry the same, so that articles
 * in the same order cost little more in the second table than their quantities.
 */
export interface StockColumns<Article> {
	articles: number;
	ids: string;
	codes: string;
	names: string;
	/** Free stock (vrije voorraad) or web stock (webvoorraad). */
	quantities: Array<number | null>;
	/** By place in the columns: the members of an article that differ from what they usually are. */
	rest: Record<number, Partial<Article>>;
}
