import type { AssortmentChanges } from './assortmentChanges';

/** What is to be written of the prices of a product, or why nothing is. */
export interface PlannedPrice extends AssortmentChanges {
	kind: 'plannedPrice';
	/** Tells a door whether what would be written is still as it was judged, see `seal`. */
	seal?: string;
}
