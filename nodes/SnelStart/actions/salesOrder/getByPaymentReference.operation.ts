import { type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { salesOrder } from '../../catalogue/salesOrder';
import { openForRun, runOptions } from '../generic/runOptions';
import { toldUserError } from '../../../shared/toldUserError';
import { worded } from '../../../../domain/words/wording';

export const option: NodeOperation['option'] = {
	name: 'Get by Payment Reference',
	value: 'getByPaymentReference',
	description:
		'Read every sales order that has the payment reference of an input item, which is one unless it was imported twice',
	action: 'Get sales orders by payment reference',
};

export const description: INodeProperties[] = [
	{
		displayName: 'Payment Reference',
		name: 'reference',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. PS-1042',
		description: 'Payment reference (betalingskenmerk) to the letter',
	},
	runOptions,
];

const FIELD = salesOrder.fields.find(({ name }) => name === 'betalingskenmerk')!;

export const execute = forEachItem(openForRun, async (records, context, index) => {
	const reference = String(context.getNodeParameter('reference', index) ?? '').trim();
	if (reference === '') {
		throw toldUserError(worded("'Payment Reference' is empty", "'Payment Reference' is leeg"));
	}
	return await records.matching(salesOrder, FIELD, reference);
});
