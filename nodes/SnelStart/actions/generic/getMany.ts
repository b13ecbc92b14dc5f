import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import type { NodeOperation } from '../../../shared/registry';
import { returnAllOrLimit, wantedRows } from '../../../shared/wantedRows';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { conditionsFilledIn, filtersProperty, matchOption } from './filtersProperty';
import { openForRun, runOptions } from './runOptions';

const rawOption: INodeProperties = {
	displayName: 'Raw Filter',
	name: 'rawFilter',
	type: 'string',
	default: '',
	placeholder: "e.g. ModifiedOn ge datetime'2026-01-01T00:00:00'",
	description:
		'Filter in the dialect of SnelStart, OData V3, with names that begin with a capital. It is asked for beside the filters above and is not checked again.',
};

/** Reads the list once for each item, what its filters leave, up to the number that the item asks for. */
export const getMany = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('getMany', of.noun),
	description: [
		...returnAllOrLimit,
		filtersProperty,
		{
			...runOptions,
			options: [
				matchOption,
				...(runOptions.options ?? []),
				...(of.pageSize === null ? [] : [rawOption]),
			],
		},
	],
	execute: forEachItem(
		openForRun,
		async (records, context, index) =>
			await records.list(of, {
				most: wantedRows(context, index),
				conditions: conditionsFilledIn(context, index, of),
				any: context.getNodeParameter('options.match', index, 'all') === 'any',
				raw: String(context.getNodeParameter('options.rawFilter', index, '') ?? ''),
			}),
	),
});
