import type { AssortmentChanges } from './assortmentChanges';

/** What was written of a product and read back; with *Only Report* what would be. */
export interface ProductChange extends AssortmentChanges {
	kind: 'productChange';
}
