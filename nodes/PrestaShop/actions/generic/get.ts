import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import type { NodeOperation } from '../../../shared/registry';
import { openRecords } from '../../catalogue/shopRecords';
import { withRelated } from '../../catalogue/withRelated';
import { readingOptions } from './readingOptions';
import type { RecordKind } from './recordKind';
import { recordMeant } from './recordMeant';
import { recordProperty } from './recordProperty';
import { relatedWanted } from './relatedWanted';

/** Reads one record for each item. */
export const get = (kind: RecordKind): NodeOperation => ({
	option: genericOption('get', kind.noun),
	description: [...kind.choice, recordProperty(kind), ...readingOptions(kind, 'one')],
	execute: forEachItem(openRecords, async (records, context, index) => {
		const of = kind.of(context, index);
		const record = await records.get(of, await recordMeant(records, of, context, index));
		return await withRelated(records, of, [record], relatedWanted(context, index));
	}),
});
