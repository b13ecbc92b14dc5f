import { type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { anyResource } from '../../catalogue/anyResource';
import { dateSpan } from '../../catalogue/filters/dateSpan';
import type { ShopRecord } from '../../catalogue/recordOf';
import { openRecords, type ShopRecords } from '../../catalogue/shopRecords';
import { knownZone } from '../../wire/shopTime';
import { orderMeant, orderProperty } from './orderMeant';
import { toldUserError } from '../../../shared/toldUserError';
import { worded } from '../../../../domain/words/wording';
import { amountText } from '../../../../domain/money/amountText';

export const option: NodeOperation['option'] = {
	name: 'Add Payment',
	value: 'addPayment',
	description:
		'Book a payment on one order of each input item, in the currency of the order. The state of the order stays; a payment whose transaction the order has already is not booked again.',
	action: 'Add payment to order',
};

export const description: INodeProperties[] = [
	orderProperty,
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'string',
		default: '',
		placeholder: 'e.g. 46.80',
		description: 'Amount that was received, in the currency of the order, with a point',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Date',
				name: 'date',
				type: 'dateTime',
				default: '',
				description: 'When it was received, now when empty',
			},
			{
				displayName: 'Payment Method',
				name: 'paymentMethod',
				type: 'string',
				default: '',
				placeholder: 'e.g. iDEAL',
				description: 'Name of the method, that of the order when empty',
			},
			{
				displayName: 'Transaction ID',
				name: 'transactionId',
				type: 'string',
				default: '',
				description: 'Number by which the provider knows the payment. It is booked once only.',
			},
		],
	},
];

const payments = anyResource('order_payments');

/** Books a payment on the reference of each order, which is how the shop keeps payments. */
export const execute = forEachItem(openRecords, async (records, context, index) => {
	const order = await orderMeant(records, context, index);
	const amount = amountOf(context.getNodeParameter('amount', index, ''));
	const text = (name: string) =>
		String(context.getNodeParameter(`options.${name}`, index, '') ?? '').trim();
	const transaction = text('transactionId');
	const booked = transaction === '' ? undefined : await bookedAs(records, order, transaction);
	if (booked) {
		if (Number(booked.amount) === Number(amount)) return [{ created: false, ...booked }];
		throw toldUserError(
			worded(
				`Order ${order.reference} has a payment '${transaction}' of ${booked.amount}, not of ${amount}`,
				`Order ${order.reference} heeft een betaling '${transaction}' van ${amountText('nl', String(booked.amount))}, niet van ${amountText('nl', amount)}`,
			),
			worded(
				'One transaction is one payment: nothing was booked.',
				'Eén transactie is één betaling: er is niets geboekt.',
			),
		);
	}
	const date = await dateOf(records, context, index);
	const fields: Array<[string, string]> = [
		['order_reference', String(order.reference)],
		['id_currency', String(order.id_currency)],
		['amount', amount],
		['payment_method', text('paymentMethod') || String(order.payment)],
		['conversion_rate', String(order.conversion_rate)],
		['transaction_id', transaction],
		['date_add', date],
	];
	const made = await records.create(payments, new Map(fields.filter(([, value]) => value !== '')));
	return [{ created: true, ...made }];
});

function amountOf(value: unknown): string {
	const written = String(value ?? '').trim();
	if (/^-?\d{1,10}(\.\d{1,6})?$/.test(written) && Number(written) !== 0) return written;
	const shown = written.slice(0, 40);
	throw toldUserError(
		worded(
			`'Amount' takes an amount such as 46.80, not '${shown}'`,
			`In 'Amount' hoort een bedrag met een punt, dus met 46 euro en 80 cent als "46.80", niet '${shown}'`,
		),
	);
}

async function bookedAs(
	records: ShopRecords,
	{ reference }: ShopRecord,
	transaction: string,
): Promise<ShopRecord | undefined> {
	const found = await records.having(payments, 'order_reference', String(reference));
	return found.find(({ transaction_id: own }) => own === transaction);
}

/** In the time of the shop; '' where none was filled in. */
async function dateOf(
	records: ShopRecords,
	context: IExecuteFunctions,
	index: number,
): Promise<string> {
	const value: unknown = context.getNodeParameter('options.date', index, '');
	if (value === '' || value === null || value === undefined) return '';
	const span = dateSpan(String(value), knownZone(await records.zone()));
	if (span) return span.from;
	const shown = String(value).slice(0, 40);
	throw toldUserError(worded(`'Date' is no date: ${shown}`, `'Date' is geen datum: ${shown}`));
}
