import { type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { anyResource } from '../../catalogue/anyResource';
import { customer } from '../../catalogue/customer';
import type { ShopRecord } from '../../catalogue/recordOf';
import { openRecords, type ShopRecords } from '../../catalogue/shopRecords';
import { orderMeant, orderProperty } from './orderMeant';
import { threadFields } from './threadFields';
import { toldUserError } from '../../../shared/toldUserError';
import { worded } from '../../../../domain/words/wording';

export const option: NodeOperation['option'] = {
	name: 'Add Message',
	value: 'addMessage',
	description:
		'Put a message on one order of each input item, for the shop alone or for its customer too. Nobody is mailed.',
	action: 'Add message to order',
};

export const description: INodeProperties[] = [
	orderProperty,
	{
		displayName: 'Message',
		name: 'message',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '',
		description: 'Text of the message',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Employee ID',
				name: 'employee',
				type: 'string',
				default: '',
				description:
					'Employee (medewerker) who wrote it. Without one the back office shows it as written by the customer.',
			},
			{
				displayName: 'Visible to Customer',
				name: 'visible',
				type: 'boolean',
				default: false,
				description: 'Whether the customer reads it in the account on the shop',
			},
		],
	},
];

const threads = anyResource('customer_threads');
const messages = anyResource('customer_messages');

/** Adds the message to the conversation about the order, which is begun where there is none. */
export const execute = forEachItem(openRecords, async (records, context, index) => {
	const message = String(context.getNodeParameter('message', index, '') ?? '').trim();
	if (message === '') throw toldUserError(worded("Fill in 'Message'", "Vul 'Message' in"));
	const employee = String(context.getNodeParameter('options.employee', index, '') ?? '').trim();
	if (!/^\d*$/.test(employee)) {
		throw toldUserError(
			worded(`'Employee ID' is no ID: '${employee}'`, `'Employee ID' is geen ID: '${employee}'`),
		);
	}
	const order = await orderMeant(records, context, index);
	const visible = context.getNodeParameter('options.visible', index, false) === true;
	const newest = { wanted: 1, newestFirst: true };
	const [known] = await records.having(threads, 'id_order', order.id, newest);
	const thread = known ?? (await begun(records, order));
	const fields = {
		id_customer_thread: thread.id,
		id_employee: employee || '0',
		message,
		private: visible ? '0' : '1',
	};
	const made = await records.create(messages, new Map(Object.entries(fields)));
	return [{ id_order: order.id, reference: order.reference, ...made }];
});

/** Begins a conversation about an order. */
async function begun(records: ShopRecords, order: ShopRecord): Promise<ShopRecord> {
	const { email } = await records.get(customer, String(order.id_customer));
	const fields = threadFields({
		orderId: order.id,
		languageId: String(order.id_lang),
		shopId: String(order.id_shop),
		customerId: String(order.id_customer),
		email: String(email),
	});
	return await records.create(threads, new Map(Object.entries(fields)));
}
