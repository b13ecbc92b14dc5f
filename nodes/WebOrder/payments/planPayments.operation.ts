import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { planPayments } from '../../../domain/payment/planPayments';
import type { PaymentSummary } from '../../../domain/stream/paymentSummary';
import { sealed } from '../../../domain/stream/seal';
import { arrivedAt, type Door } from '../../shared/arrived';
import { itemsOfWhole } from '../../shared/items';
import { snelStartClient } from '../../SnelStart/books/snelStartClient';
import { paymentProperties } from './paymentProperties';
import { paymentSettingsOf } from './paymentSettingsOf';
import { worded } from '../../../domain/words/wording';
import { whereOf } from '../../../domain/stream/whereOf';

export const option = {
	name: 'Plan Payments',
	value: 'planPayments',
	description:
		'Decide which payments of the shop become bank bookings (bankboekingen) on open sales invoices. Writes nothing.',
	action: 'Plan payments of web orders',
};

export const runsOnce = true;

export const description = paymentProperties;

const DOOR: Door<'paidInvoice' | 'lookedIn'> = {
	takes: ['paidInvoice', 'lookedIn'],
	mayBeNothing: true,
	refusesOthers: {
		why: worded('is no invoice with payments', 'is geen factuur met betalingen'),
		advice: worded(
			"Connect 'PrestaShop: Order: Get Many Payments' to this node. A node in between must keep the member 'kind'.",
			"Verbind 'PrestaShop: Order: Get Many Payments' met deze node. Een node daartussen moet het veld 'kind' behouden.",
		),
	},
};

/** Every payment that is to be booked or told as an item, and at the end how much was looked at. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const { rows } = arrivedAt(this, DOOR);
	const invoices = rows('paidInvoice');
	const client = await snelStartClient(this);
	const settings = await paymentSettingsOf(this, client);
	const bookings = planPayments(invoices, settings);
	const summary: PaymentSummary = {
		kind: 'paymentSummary',
		invoices: invoices.length,
		toBook: bookings.filter(({ action }) => action === 'book').length,
		told: bookings.filter(({ action }) => action === 'none').length,
		...whereOf(rows('lookedIn')),
	};
	return itemsOfWhole([...bookings.map(sealed), summary]);
}
