import type { NodeOperation } from '../../../shared/registry';
import { forEachItem } from '../../../shared/forEachItem';
import { openRecords } from '../../catalogue/shopRecords';
import { conditionsOf } from './conditionsOf';
import { filters } from './filters.properties';
import type { RecordKind } from './recordKind';

/** Counts the records that meet the conditions of each item. */
export const count = (kind: RecordKind): NodeOperation => ({
	option: {
		name: 'Count',
		value: 'count',
		description: `Count ${kind.noun.plural} for each input item, all or those that meet conditions`,
		action: `Count ${kind.noun.plural}`,
	},
	description: [...kind.choice, filters],
	execute: forEachItem(openRecords, async (records, context, index) => {
		const of = kind.of(context, index);
		const conditions = conditionsOf(context, index, await records.filterFields(of));
		return [{ recordType: of.path, count: await records.count(of, { conditions }) }];
	}),
});
