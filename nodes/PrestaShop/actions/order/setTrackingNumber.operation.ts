import { type INodeProperties } from 'n8n-workflow';

import { forEachItem } from '../../../shared/forEachItem';
import type { NodeOperation } from '../../../shared/registry';
import { anyResource } from '../../catalogue/anyResource';
import type { ShopRecord } from '../../catalogue/recordOf';
import { openRecords } from '../../catalogue/shopRecords';
import { isMailed, mailOption } from './mailOption';
import { orderMeant, orderProperty } from './orderMeant';
import { toldUserError } from '../../../shared/toldUserError';
import { worded } from '../../../../domain/words/wording';

const NO_NUMBER = worded("Fill in 'Tracking Number'", "Vul 'Tracking Number' in");

export const option: NodeOperation['option'] = {
	name: 'Set Tracking Number',
	value: 'setTrackingNumber',
	description:
		'Put the tracking number on the shipment of one order of each input item. The customer is mailed where that is chosen.',
	action: 'Set tracking number of order',
};

export const description: INodeProperties[] = [
	orderProperty,
	{
		displayName: 'Tracking Number',
		name: 'trackingNumber',
		type: 'string',
		default: '',
		placeholder: 'e.g. 3SABCD0123456',
		description: 'Number by which the carrier knows the parcel',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			mailOption('Whether the customer gets the mail that the order is on its way'),
			{
				displayName: 'Shipment ID',
				name: 'shipment',
				type: 'string',
				default: '',
				description: 'ID in order_carriers, for an order that several parcels were made for',
			},
		],
	},
];

const shipments = anyResource('order_carriers');

/** Writes the number on the one shipment that is meant; a number that stands there is not written again. */
export const execute = forEachItem(openRecords, async (records, context, index) => {
	const order = await orderMeant(records, context, index);
	const text = (path: string) => String(context.getNodeParameter(path, index, '') ?? '').trim();
	const number = text('trackingNumber');
	if (number === '') throw toldUserError(NO_NUMBER);
	const shipment = shipmentOf(
		order,
		await records.having(shipments, 'id_order', order.id),
		text('options.shipment'),
	);
	const changes = new Map([['tracking_number', number]]);
	const mail = isMailed(context, index);
	const changed = shipment.tracking_number !== number;
	const after = await records.update(shipments, shipment.id, changes, mail ? { sendemail: 1 } : {});
	return [{ reference: order.reference, changed, mailSent: changed && mail, ...after }];
});

/** The one that was chosen, else the only one there is, else the only one of the carrier of the order. */
function shipmentOf(order: ShopRecord, found: readonly ShopRecord[], chosen: string): ShopRecord {
	const ofCarrier = found.filter(({ id_carrier: carrier }) => carrier === order.id_carrier);
	const meant =
		chosen !== ''
			? found.filter(({ id }) => id === chosen)
			: found.length === 1
				? found
				: ofCarrier;
	if (meant.length === 1) return meant[0];
	const { reference } = order;
	if (found.length === 0) {
		throw toldUserError(
			worded(`Order ${reference} has no shipment`, `Order ${reference} heeft geen zending`),
		);
	}
	const ids = found.map(({ id }) => id).join(', ');
	throw toldUserError(
		worded(
			`Order ${reference} has ${found.length} shipments`,
			`Order ${reference} heeft ${found.length} zendingen`,
		),
		worded(
			`Fill in 'Shipment ID' in the options: ${ids}.`,
			`Vul 'Shipment ID' in bij de opties: ${ids}.`,
		),
	);
}
