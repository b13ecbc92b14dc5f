/** Price of a shop of its own: another percentage or price field, or none at all. */
export interface ShopPriceRule {
	shopId: string;
	/** Percent on top of the price, below zero for less, as decimal text; '' for none. */
	percentage: string;
	/** Extra field (extra veld) that holds the price of this shop; '' for the price of the article. */
	priceField: string;
	/** Codes that this shop gets no price of its own for; `*` for any characters. */
	exclude: readonly string[];
}

/** What the owner chose for prices in the shop. */
export interface PriceSettings {
	/** yyyy-MM-dd */
	today: string;
	/** Codes of articles that are left alone; `*` for any characters. */
	exclude: readonly string[];
	/** A price of 0 may be written. */
	allowZero: boolean;
	/** Percent by which a price may change without being asked for; 0 for any. */
	largestChange: number;
	/** Percent of the articles that may change at once without being asked for; 0 for any. */
	largestShare: number;
	/** Codes of articles whose change the owner confirmed; `*` for any characters. */
	confirmed: readonly string[];
	shopRules: readonly ShopPriceRule[];
}
