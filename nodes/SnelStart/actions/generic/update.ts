import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { fieldsToEmpty, fieldsToMap, mappedFields } from '../../../shared/mappedFields';
import { recordId } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { changesOf, withChanges, writableFields } from '../../catalogue/changesOf';
import { recordProperty } from './recordProperty';
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
		const filled = mappedFields(context, index, names);
		const changes = changesOf(of, filled);
		const before = await records.get(of, recordId(context, index));
		const after = withChanges(before, changes);
		const isSame = JSON.stringify(after) === JSON.stringify(before);
		return [isSame ? before : await records.replace(of, before.id, after)];
	}),
});
