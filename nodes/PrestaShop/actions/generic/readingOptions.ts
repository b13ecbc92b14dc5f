import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { RecordKind } from './recordKind';

/** How records are read: what of theirs comes along and, of many, in which order and of which shop. */
export function readingOptions(
	{ related = [], noun }: RecordKind,
	many: 'one' | 'many',
): INodeProperties[] {
	const options = [
		...(related.length > 0 ? [include(related, noun.singular)] : []),
		...(many === 'many' ? [newestFirst, shop] : []),
	];
	if (options.length === 0) return [];
	return [
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add option',
			default: {},
			options,
		},
	];
}

const include = (
	related: NonNullable<RecordKind['related']>,
	singular: string,
): INodeProperties => ({
	displayName: 'Include',
	name: 'include',
	type: 'multiOptions',
	options: related
		.map(({ name, label }): INodePropertyOptions => ({ name: label, value: name }))
		.sort((a, b) => a.name.localeCompare(b.name)),
	default: [],
	description: `What belongs to each ${singular} and is put out inside it`,
});

const newestFirst: INodeProperties = {
	displayName: 'Newest First',
	name: 'newestFirst',
	type: 'boolean',
	default: false,
	description: 'Whether to begin with the highest ID in place of the lowest',
};

const shop: INodeProperties = {
	displayName: 'Shop Name or ID',
	name: 'shop',
	type: 'options',
	typeOptions: { loadOptionsMethod: 'getShops' },
	default: '',
	description:
		'Shop of a multistore whose records are meant, in place of the one behind the URL. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};
