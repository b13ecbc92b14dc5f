import type { INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { listOfTexts } from '../../../shared/listOfTexts';
import { fieldsToMap, mappedFields } from '../../../shared/mappedFields';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { changesOf, withChanges, writableFields } from '../../catalogue/changesOf';
import { recordId, recordProperty } from './recordId';
import { openForRun, runOptions } from './runOptions';

/**
 * Reads one record for each item, puts the fields that were filled in on it and sends it back whole, because
 * SnelStart empties what a record it is sent does not hold. A record that says all of it already is not written.
 */
export const update = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('update', of.noun),
	description: [
		recordProperty(of),
		fieldsToMap('map'),
		{ ...runOptions, options: [fieldsToEmpty, ...(runOptions.options ?? [])] },
	],
	execute: forEachItem(openForRun, async (records, context, index) => {
		const names = writableFields(of).map(({ name }) => name);
		const emptied = listOfTexts(context.getNodeParameter('options.fieldsToEmpty', index, []));
		const filled = mappedFields(context, index, names);
		emptied.forEach((name) => filled.set(name, ''));
		const changes = changesOf(of, filled);
		const before = await records.get(of, recordId(context, index));
		const after = withChanges(before, changes);
		const isSame = JSON.stringify(after) === JSON.stringify(before);
		return [isSame ? before : await records.replace(of, before.id, after)];
	}),
});

const fieldsToEmpty: INodeProperties = {
	displayName: 'Field Names or IDs to Empty',
	name: 'fieldsToEmpty',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getFieldNames', loadOptionsDependsOn: ['resource'] },
	default: [],
	description:
		'Fields to empty. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
};
