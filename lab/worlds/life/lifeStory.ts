/** What a person gave back, and how. */
export type Payback = 'money' | 'voucher' | 'unclear';

/** What became of a web order, as only those know who did it. */
export interface LifeStory {
	orderId: number;
	/** Placed before the moment the link took over. */
	isBefore: boolean;
	/** Paid before that moment as well: typed over by hand, if at all. */
	wasPaidBefore: boolean;
	/** Another link imported it. */
	isForeign: boolean;
	/** One of the orders of a cart that was split. */
	isSplit: boolean;
	/** Paid in another currency than the books are in. */
	isInDollars: boolean;
	/** Times that lines, amounts or addresses were changed in the shop after somebody paid. */
	edits: number;
	/** Changed while nobody had paid yet. */
	wasEditedUnpaid: boolean;
	/** An article was put in the place of another. */
	wasSwapped: boolean;
	/** Credit slips by their id. */
	slips: Map<string, Payback>;
	/** Goods given back against a voucher, without a slip. */
	backWithoutSlip: number;
	/** Its owner wants to hear no more of it. */
	isLeftAlone: boolean;
	/** All that happened, for a person who reads a fault. */
	told: string[];
}

export const newStory = (orderId: number, first: Partial<LifeStory>): LifeStory => ({
	orderId,
	isBefore: false,
	wasPaidBefore: false,
	isForeign: false,
	isSplit: false,
	isInDollars: false,
	edits: 0,
	wasEditedUnpaid: false,
	wasSwapped: false,
	slips: new Map(),
	backWithoutSlip: 0,
	isLeftAlone: false,
	told: [],
	...first,
});
