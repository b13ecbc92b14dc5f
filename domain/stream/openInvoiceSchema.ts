import { z } from 'zod';

import {
	amount,
	amountOrNull,
	flag,
	identifier,
	readableNumber,
	textOrEmpty,
	wholeNumber,
	words,
} from './readable';

const order = z
	.object({
		salesOrderId: identifier,
		salesOrderNumber: readableNumber,
		importKey: identifier,
		orderId: identifier,
		slipId: textOrEmpty,
		reference: words,
		description: words,
		total: amountOrNull,
		invoiceId: textOrEmpty,
	})
	.passthrough();

const booking = z
	.object({
		id: identifier,
		voucher: textOrEmpty,
		date: textOrEmpty,
		amount: amountOrNull,
		isOurs: flag,
	})
	.passthrough();

/** An invoice to book payments on: one that lost a booking would be paid twice. */
export const openInvoiceSchema = z
	.object({
		kind: z.literal('openInvoice'),
		invoiceId: identifier,
		bookingId: textOrEmpty,
		invoiceNumber: words,
		invoiceDate: words,
		total: amountOrNull,
		open: amountOrNull,
		orders: z.array(order),
		otherOrders: wholeNumber,
		bookings: z.array(booking),
		settledElsewhere: z.array(amount).optional(),
	})
	.passthrough();
