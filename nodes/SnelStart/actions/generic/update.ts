import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { recordId } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { changesOf } from '../../catalogue/changesOf';
import { emptyOption, fieldProperties } from './fieldProperties';
import { filledFields } from './filledFields';
import { recordProperty } from './recordProperty';
import { openForRun, runOptions } from './runOptions';
import { updateRecord } from './updateRecord';

/**
 * Reads one record for each item, puts the fields that were filled in on it and sends it back whole, because
 * SnelStart empties what a record it is sent does not hold. A record that says all of it already is not written.
 */
export const update = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('update', of.noun),
	description: [
		recordProperty(of),
		...fieldProperties(of, 'map'),
		{ ...runOptions, options: [emptyOption, ...(runOptions.options ?? [])] },
	],
	execute: forEachItem(openForRun, async (records, context, index) => {
		const changes = changesOf(of, filledFields(context, index, of));
		const before = await records.get(of, recordId(context, index));
		return [await updateRecord(records, of, before, changes)];
	}),
});
