import type { CatalogueField } from './catalogueResource';

/** An extra field of an order or of a line of it, as its template defines it. */
export const templateFields: readonly CatalogueField[] = [
	{ name: 'veldNummer', label: 'Field Number', type: 'whole' },
	{ name: 'waarde', label: 'Value', type: 'text' },
];
