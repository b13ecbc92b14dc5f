import type { Difference } from './orderChange';

/**
 * What came of holding a web order against the sales orders of SnelStart: `doubtful` one has its total and customer, and
 * nothing in it names the order; `waiting` the shop lets it wait, so that none is expected.
 */
export type ComparedOutcome = 'equal' | 'differs' | 'twice' | 'missing' | 'doubtful' | 'waiting';

/** A web order beside the sales order that another link, a person or this one made of it. Nothing was written. */
export interface ComparedOrder {
	kind: 'comparedOrder';
	outcome: ComparedOutcome;
	orderId: string;
	reference: string;
	shopName: string;
	customerName: string;
	/** ISO 8601 with the shop's offset. */
	placedAt: string;
	/** One line for a person. */
	summary: string;
	summaryNl?: string;
	/** Every sales order that was made of it. */
	salesOrderNumbers: number[];
	/** By what the (first) sales order is known to be of it, in words; empty where there is none. */
	knownBy: string;
	knownByNl?: string;
	/** Between the order as this link would book it and the (first) sales order. */
	differences: Difference[];
	/** Why it could not be compared whole, in words; empty where it could. */
	notCompared: string;
	notComparedNl?: string;
}
