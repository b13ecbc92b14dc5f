/** What the owner decides about the web stock (webvoorraad), on top of what is in stock. */
export interface StockPolicy {
	/** Pieces of every article that are kept back from the web shop, zero or more. */
	buffer: number;
	/** Most pieces that the web shop shows, null for no maximum. */
	cap: number | null;
	/** Publish numbers below zero as they are instead of 0. */
	allowNegative: boolean;
	/** Start from free stock (vrije voorraad) or technical stock (technische voorraad). */
	stockBasis: 'free' | 'technical';
}

export const DEFAULT_POLICY: Readonly<StockPolicy> = {
	buffer: 0,
	cap: null,
	allowNegative: false,
	stockBasis: 'free',
};
