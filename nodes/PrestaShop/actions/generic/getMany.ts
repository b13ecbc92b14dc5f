import { UserError, type IExecuteFunctions } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { genericOption } from '../../../shared/genericOption';
import type { NodeOperation } from '../../../shared/registry';
import { returnAllOrLimit, wantedRows } from '../../../shared/wantedRows';
import { openRecords } from '../../catalogue/shopRecords';
import { withRelated } from '../../catalogue/withRelated';
import { conditionsOf } from './conditionsOf';
import { filters } from './filters.properties';
import { readingOptions } from './readingOptions';
import type { RecordKind } from './recordKind';
import { relatedWanted } from './relatedWanted';

/** Reads the list once for each item: the records that meet its conditions, up to the number that it asks for. */
export const getMany = (kind: RecordKind): NodeOperation => ({
	option: genericOption('getMany', kind.noun),
	description: [...kind.choice, filters, ...returnAllOrLimit, ...readingOptions(kind, 'many')],
	execute: forEachItem(openRecords, async (records, context, index) => {
		const of = kind.of(context, index);
		const fields = await records.filterFields(of);
		const found = await records.find(of, {
			conditions: conditionsOf(context, index, fields),
			wanted: wantedRows(context, index),
			newestFirst: context.getNodeParameter('options.newestFirst', index, false) === true,
			shopId: shopChosen(context, index),
		});
		return await withRelated(records, of, found, relatedWanted(context, index));
	}),
});

/** Id of the shop that an item chooses, '' for the one behind the URL. A name would be a redirect to the shop front. */
function shopChosen(context: IExecuteFunctions, index: number): string {
	const chosen = String(context.getNodeParameter('options.shop', index, '') ?? '').trim();
	if (/^\d*$/.test(chosen)) return chosen;
	throw new UserError(`'${chosen}' is no ID of a shop`, {
		description:
			"Choose 'Shop Name or ID' from the list. Records of several shops take one item each.",
	});
}
