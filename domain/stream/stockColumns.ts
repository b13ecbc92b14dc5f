/**
 * Many articles as one item, column by column, by rising article code (artikelcode): what n8n stores of a run is then a
 * twentieth of what it is with an item for each. An article is known here by its place; its name and its id in SnelStart
 * stay behind, because nothing that follows needs them. Columns of one text hold nothing for an ordinary article, and n8n
 * stores a text once for all items that carry the same.
 */
export interface StockColumns<Article> {
	articles: number;
	/** Article codes, see `frontCoded`. */
	codes: string;
	/** Codes in the shop, where those are others; left out where the shop goes by article code. */
	shopCodes?: string;
	/** Free stock (vrije voorraad) or web stock (webvoorraad). */
	quantities: Array<number | null>;
	/** By place in the columns: whatever else differs from what an article usually is. */
	rest: Record<number, Partial<Article>>;
}
