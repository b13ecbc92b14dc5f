import type { CatalogueResource } from './catalogueResource';

/** Order states, which the back office alone changes. */
export const orderState: CatalogueResource = {
	resource: { name: 'Order State', value: 'orderState', description: 'Order state (orderstatus)' },
	noun: { singular: 'order state', plural: 'order states' },
	path: 'order_states',
	node: 'order_state',
	verbs: ['get', 'getMany'],
	title: ['name'],
};
