import type { INodeProperties } from 'n8n-workflow';

import { getManyWebOrdersOptions } from './getManyWebOrders.options';

/** The collection of options of a reading: those of these names that reading web orders has as well. */
export const readingOptions = (...names: string[]): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: getManyWebOrdersOptions.filter(({ name }) => names.includes(name)),
});
