import { deletedRecord } from '../../../shared/deletedRecord';
import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import { recordId } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import type { CatalogueResource } from '../../catalogue/catalogueResource';
import { openRecords } from '../../catalogue/shopRecords';
import { recordProperty } from './recordProperty';

/** Deletes one record for each item and tells which it was, by what a person knows it by. */
export const deleteRecord = (of: CatalogueResource): NodeOperation => ({
	option: genericOption('delete', of.noun),
	description: [recordProperty(of)],
	execute: forEachItem(openRecords, async (records, context, index) => {
		const record = await records.get(of, recordId(context, index));
		await records.remove(of, record.id);
		return [deletedRecord(record, of.title)];
	}),
});
