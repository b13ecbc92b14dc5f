import type { CatalogueResource } from './catalogueResource';

/** Carriers. One that is edited in the back office is replaced by a new one, so they are only read here. */
export const carrier: CatalogueResource = {
	resource: { name: 'Carrier', value: 'carrier', description: 'Carrier (vervoerder)' },
	noun: { singular: 'carrier', plural: 'carriers' },
	path: 'carriers',
	node: 'carrier',
	verbs: ['get', 'getMany'],
	title: ['name'],
};
