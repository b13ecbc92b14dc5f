import type { AssortmentChanges } from './assortmentChanges';

/** What is to be written of a product by the mapping table, or why nothing is. */
export interface PlannedProduct extends AssortmentChanges {
	kind: 'plannedProduct';
	/** Tells a door whether what would be written is still as it was judged, see `seal`. */
	seal?: string;
}
