import { centsIn } from '../../../../../domain/money/cents';
import type { PaymentBooking } from '../../../../../domain/stream/paymentBooking';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { WireBankBooking } from '../../../wire/wireBankBooking';
import type { Stop } from '../../salesOrder/import/stop';
import { openOf } from './openAllows';
import { changedSince, done, failedFor, type Result } from './result';
import { isUntouched } from './saysBooking';

/**
 * Looks once more at what was just booked: of two runs at once only one booking of a payment stays, and one that came
 * after somebody else had paid the invoice goes again. Changes the results accordingly.
 */
export async function settleBookings(
	client: SnelStartClient,
	results: Map<PaymentBooking, Result>,
	stop: Stop,
): Promise<void> {
	const booked = [...results].flatMap(([booking, { outcome }]) =>
		outcome === 'booked' ? [booking] : [],
	);
	if (booked.length === 0) return;
	const rows = await client.bankBookings.byVoucher(booked.map(({ voucher }) => voucher));
	for (const booking of booked) {
		const same = rows.filter(({ boekstuk }) => boekstuk === booking.voucher);
		if (same.length > 1) results.set(booking, await settleTwins(client, booking, same, stop));
	}
	for (const booking of booked) {
		if (!(await isOverpaid(client, booking, stop))) continue;
		results.set(booking, await takeBack(client, booking, stop));
	}
}

/** Of bank bookings that say the same the one with the lowest id stays, whichever run looks. */
export async function settleTwins(
	client: SnelStartClient,
	booking: PaymentBooking,
	rows: readonly WireBankBooking[],
	stop: Stop,
): Promise<Result> {
	const [keep, ...others] = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
	const left: string[] = [];
	for (const row of others) {
		const isGone = isUntouched(row, keep) && (await isDeleted(client, row.id, stop));
		if (!isGone) left.push(row.id);
	}
	return left.length === 0 ? done('booked') : twinLeft(booking);
}

async function isDeleted(client: SnelStartClient, id: string, stop: Stop): Promise<boolean> {
	const answer = await client.bankBookings.delete(id);
	if (answer.ok) stop.countWrite();
	return answer.ok || answer.failure.httpStatus === 404;
}

const isOverpaid = async (
	client: SnelStartClient,
	{ invoiceId, amount }: PaymentBooking,
	stop: Stop,
): Promise<boolean> => {
	const open = await openOf(client, invoiceId, stop);
	return open !== null && (centsIn(amount) > 0 ? open < 0 : open > 0);
};

/** Somebody booked the same money between the last look and the booking: theirs stays. */
async function takeBack(
	client: SnelStartClient,
	booking: PaymentBooking,
	stop: Stop,
): Promise<Result> {
	const rows = await client.bankBookings.byVoucher([booking.voucher]);
	if (rows.length > 1) return await settleTwins(client, booking, rows, stop);
	const [own] = rows;
	if (own === undefined || !(await isOverpaid(client, booking, stop))) return done('settled');
	const isTouched = own.markering || own.gewijzigdDoorAccountant;
	if (isTouched || !(await isDeleted(client, own.id, stop))) return twinLeft(booking);
	return changedSince(booking);
}

const twinLeft = ({ voucher, invoiceNumber }: PaymentBooking): Result =>
	failedFor({
		code: 'payment-not-booked',
		message: `invoice ${invoiceNumber} was paid twice: bank booking ${voucher} could not be taken back`,
		fix: 'Delete one of the two bank bookings (bankboekingen) in SnelStart.',
	});
