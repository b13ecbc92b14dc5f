import type { Wording } from '../words/wording';
import type { Units } from './units';

/** A quantity that somebody has bought already while free stock still holds it. */
export interface Claim {
	kind: 'uncounted' | 'reserved';
	units: Units;
	label: Wording;
	/** Sales order number, web order id, or code of a pack. */
	reference: string;
	/** Less than `units` where the components of a recipe are claimed by lines of their own. */
	unitsInParts: Units;
	/** The article itself is taken off in SnelStart already: only what is in it is claimed. */
	contentsOnly?: true;
	/** False for what no open sales order stands for, so that SnelStart cannot have reserved it already. */
	ofSalesOrder: boolean;
}
