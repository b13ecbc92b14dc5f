export type Rounding = 'down' | 'nearest' | 'up';

/** What to do with an article that is not active in SnelStart (niet actief). */
type InactiveChoice = 'leaveAlone' | 'zero' | 'active';

/**
 * What becomes of the contents of a sold pack (pakket) that SnelStart has no recipe for, once it counts the order: kept
 * back of the web stock as long as the order is read, or booked off by a person.
 */
type PackContentsChoice = 'keptBack' | 'bookedByHand';

/** What an extra field (extraVeld) of an article may set for that article alone. */
export type ArticleSetting = 'buffer' | 'cap' | 'percentage' | 'showFrom';

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
	/** Part of what is left that this shop shows, 0 to 100; several shops share one stock when theirs make 100. */
	percentage: number;
	/** Fewer whole pieces than this are shown as 0. */
	showFrom: number;
	/** What becomes of a broken piece. Only `down` never shows more than there is. */
	rounding: Rounding;
	inactive: InactiveChoice;
	packContents: PackContentsChoice;
	/** Names of the extra fields that set something for one article; none by default. */
	fields: Partial<Record<ArticleSetting, string>>;
}

export const DEFAULT_POLICY: Readonly<StockPolicy> = {
	buffer: 0,
	cap: null,
	allowNegative: false,
	stockBasis: 'free',
	percentage: 100,
	showFrom: 0,
	rounding: 'down',
	inactive: 'leaveAlone',
	packContents: 'keptBack',
	fields: {},
};
