import type { INodeProperties } from 'n8n-workflow';

import { setManyOptions } from './setMany.options';

const shops: INodeProperties = {
	displayName: 'Shop Names or IDs',
	name: 'shops',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getShops' },
	default: [],
	description:
		'Shops of a multistore whose stock is meant. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};

/** Options of operations on stock: of which shops, and, where a code is typed, what field holds it. */
export const quantityOptions = (withCode: boolean): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [...(withCode ? setManyOptions.filter(({ name }) => name === 'matchOn') : []), shops],
});

/**
 * The parameters of an operation on the stock of one code.
 *
 * @param pieces the parameter that says how many
 */
export const quantityProperties = (pieces: INodeProperties): INodeProperties[] => [
	{
		displayName: 'Code',
		name: 'code',
		type: 'string',
		default: '',
		placeholder: 'e.g. MUG-01',
		description: 'Code of the product, or of its combination where it has any',
	},
	pieces,
	quantityOptions(true),
];
