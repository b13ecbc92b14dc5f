import type { AssortmentChanges } from './assortmentChanges';

/** What was written of the prices of a product and read back; with *Only Report* what would be. */
export interface PriceChange extends AssortmentChanges {
	kind: 'priceChange';
}
