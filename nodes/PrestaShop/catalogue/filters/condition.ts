import type { ShopField } from '../../schema/shopField';

/** How a field is compared. Whatever the shop makes of it, the node judges each record itself as well. */
export type Comparison =
	| 'above'
	| 'atLeast'
	| 'atMost'
	| 'beginsWith'
	| 'below'
	| 'contains'
	| 'endsWith'
	| 'is'
	| 'isEmpty'
	| 'isNot'
	| 'isNotEmpty';

/** One condition on a record. */
export interface Condition {
	field: ShopField;
	comparison: Comparison;
	/** One value or, for `is` and `isNot`, any number; none for `isEmpty` and `isNotEmpty`. */
	values: readonly string[];
}
