import type { PlannedStatus, TrackingToGive } from '../../../../../domain/stream/plannedStatus';
import { anyResource } from '../../../catalogue/anyResource';
import type { ShopRecords } from '../../../catalogue/shopRecords';
import { wordsOfError } from '../../../../shared/inDutch';
import { changedSince, trackingRefused, type Step } from './step';

const shipments = anyResource('order_carriers');

/** Writes the tracking number on the shipment that was meant; a number that came there meanwhile stays. */
export async function giveTracking(
	records: ShopRecords,
	planned: PlannedStatus,
	{ shipmentId, number, mail }: TrackingToGive,
): Promise<Step> {
	const found = await records.having(shipments, 'id_order', planned.orderId);
	const shipment = found.find(({ id }) => id === shipmentId);
	if (shipment?.tracking_number === number) return 'there';
	if (shipment === undefined || (shipment.tracking_number ?? '') !== '') {
		return changedSince(planned, [
			'its shipment has another number',
			'de zending heeft een ander nummer',
		]);
	}
	const changes = new Map([['tracking_number', number]]);
	try {
		await records.update(shipments, shipmentId, changes, mail ? { sendemail: 1 } : {});
		return 'written';
	} catch (error) {
		const after = await records.having(shipments, 'id_order', planned.orderId);
		const has = after.find(({ id }) => id === shipmentId)?.tracking_number;
		return has === number ? 'written' : trackingRefused(wordsOfError(error));
	}
}
