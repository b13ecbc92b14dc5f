import { type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import { recordId } from '../../../shared/recordLocator';
import type { NodeOperation } from '../../../shared/registry';
import { choiceWords } from '../../catalogue/choiceWords';
import { salesOrder } from '../../catalogue/salesOrder';
import { takenChoices } from '../../catalogue/wireValue';
import { recordProperty } from '../generic/recordProperty';
import { openForRun, runOptions } from '../generic/runOptions';
import { toldUserError } from '../../../shared/toldUserError';
import { worded } from '../../../../domain/words/wording';

export const option: NodeOperation['option'] = {
	name: 'Set Document Status',
	value: 'setStatus',
	description:
		'Change the document status of one sales order for each input item, which may take its goods from stock',
	action: 'Set document status of sales order',
};

const STATUS = salesOrder.fields.find(({ name }) => name === 'procesStatus');
const CHOICES = STATUS?.type === 'choice' ? takenChoices(STATUS) : [];

export const description: INodeProperties[] = [
	recordProperty(salesOrder),
	{
		displayName: 'Document Status',
		name: 'status',
		type: 'options',
		default: 'Bevestiging',
		description: 'Document that the order is to count as (documentstatus)',
		options: choiceWords(CHOICES),
	},
	runOptions,
];

/** An order that has the status already is not written. */
export const execute = forEachItem(openForRun, async (records, context, index) => {
	const procesStatus = String(context.getNodeParameter('status', index));
	if (!CHOICES.includes(procesStatus)) {
		const choices = CHOICES.join(', ');
		throw toldUserError(
			worded(
				`'Document Status' takes one of ${choices}, not '${procesStatus}'`,
				`'Document Status' is een van ${choices}, niet '${procesStatus}'`,
			),
		);
	}
	const order = await records.get(salesOrder, recordId(context, index));
	if (order.procesStatus === procesStatus) return [order];
	const path = `${salesOrder.path}/${order.id}/ProcesStatus`;
	const body = { id: order.id, procesStatus };
	await records.write(
		{ method: 'PUT', path, body, takesAnything: true },
		'Running this item again does no harm.',
	);
	return [await records.get(salesOrder, order.id)];
});
