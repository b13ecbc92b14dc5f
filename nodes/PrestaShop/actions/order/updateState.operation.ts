import { type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { rowsWritten } from '../../catalogue/rowsWritten';
import { isUnclear } from '../../catalogue/isUnclear';
import { order } from '../../catalogue/order';
import { orderState } from '../../catalogue/orderState';
import { openRecords } from '../../catalogue/shopRecords';
import { isMailed, mailOption } from './mailOption';
import { orderMeant, orderProperty } from './orderMeant';
import { toldUserError } from '../../../shared/toldUserError';
import { worded } from '../../../../domain/words/wording';

export const option: NodeOperation['option'] = {
	name: 'Update State',
	value: 'updateState',
	description:
		'Give one order of each input item another state, as the back office does: stock, invoice and payment follow from it. The customer is mailed where that is chosen. An order that is in the state already is left alone.',
	action: 'Update order state',
};

export const description: INodeProperties[] = [
	orderProperty,
	{
		displayName: 'State Name or ID',
		name: 'state',
		type: 'options',
		typeOptions: { loadOptionsMethod: 'getOrderStates' },
		default: '',
		description:
			'State that the order gets. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [mailOption('Whether the customer gets the mail that the shop has for this state')],
	},
];

/**
 * Adds the state to the history of each order. It is sent once; where the answer does not tell, the order is read again:
 * a second one would add the state, its mail and its payment once more.
 */
export const execute = forEachItem(openRecords, async (records, context, index) => {
	const wanted = String(context.getNodeParameter('state', index, '') ?? '').trim();
	if (wanted === '') {
		throw toldUserError(
			worded("Choose the state in 'State Name or ID'", "Kies de status bij 'State Name or ID'"),
		);
	}
	const mail = isMailed(context, index);
	const state = await records.get(orderState, wanted);
	const before = await orderMeant(records, context, index);
	const told = { id: before.id, reference: before.reference, stateBefore: before.current_state };
	if (before.current_state === state.id) {
		return [{ ...told, state: state.id, changed: false, mailSent: false }];
	}
	const entities = [{ id_order: before.id, id_order_state: state.id }];
	const query = mail ? { sendemail: 1 } : {};
	const answered = await records.shop.post(
		'order_histories',
		{ node: 'order_history', entities },
		query,
	);
	const after = await records.get(order, before.id);
	if (after.current_state === state.id) {
		const mailSent = answered.ok && !isUnclear(answered) ? mail : mail ? 'unknown' : false;
		return [{ ...told, state: state.id, changed: true, mailSent }];
	}
	rowsWritten(context, answered, LOOK);
	throw toldUserError(
		worded(
			`The shop took the state, and order ${before.reference} shows another: ${after.current_state}`,
			`De webwinkel nam de status aan, maar order ${before.reference} toont een andere: ${after.current_state}`,
		),
		worded(
			LOOK,
			'Bekijk de geschiedenis van de order in de backoffice voordat u dit item opnieuw uitvoert.',
		),
	);
});

const LOOK = 'Look at the history of the order in the back office before this item is run again.';
