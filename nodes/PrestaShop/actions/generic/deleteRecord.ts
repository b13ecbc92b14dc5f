import { deletedRecord } from '../../../shared/deletedRecord';
import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import type { NodeOperation } from '../../../shared/registry';
import { openRecords } from '../../catalogue/shopRecords';
import type { RecordKind } from './recordKind';
import { recordMeant } from './recordMeant';
import { recordProperty } from './recordProperty';

/** Deletes one record for each item and tells which it was, by what a person knows it by. */
export const deleteRecord = (kind: RecordKind): NodeOperation => ({
	option: genericOption('delete', kind.noun),
	description: [...kind.choice, recordProperty(kind)],
	execute: forEachItem(openRecords, async (records, context, index) => {
		const of = kind.of(context, index);
		const record = await records.get(of, await recordMeant(records, of, context, index));
		await records.remove(of, record.id);
		return [
			deletedRecord(
				record,
				of.title.filter((name) => name in record),
			),
		];
	}),
});
