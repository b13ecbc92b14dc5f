import type { DecimalText } from '../money/decimalText';

/** A sales order of a web order, or of a credit of one, as an invoice names it. */
export interface InvoicedOrder {
	salesOrderId: string;
	salesOrderNumber: number;
	/** Prefix + id of the web order, of a credit too. */
	importKey: string;
	orderId: string;
	/** Id of the credit slip that it credits; '' for the order itself. */
	slipId: string;
	reference: string;
	description: string;
	/** totaalInclusiefBtw in euros; null where SnelStart does not tell. */
	total: DecimalText | null;
	/** The invoice that the sales order itself names; '' for none. */
	invoiceId: string;
}

/** A bank booking (bankboeking) that pays an invoice, or that carries a key of one of its orders. */
export interface BookedPayment {
	id: string;
	/** boekstuk */
	voucher: string;
	/** yyyy-MM-dd */
	date: string;
	/** What it pays of this invoice in euros, negative where it gives back; null where it cannot be read. */
	amount: DecimalText | null;
	/** Its voucher number is as ours are for an order of this invoice. */
	isOurs: boolean;
}

/** A sales invoice (verkoopfactuur) of web orders, of which something is open. */
export interface OpenInvoice {
	kind: 'openInvoice';
	invoiceId: string;
	/** verkoopBoeking, by which a payment names the invoice. */
	bookingId: string;
	invoiceNumber: string;
	/** yyyy-MM-dd */
	invoiceDate: string;
	/** factuurBedrag; null where SnelStart does not tell. */
	total: DecimalText | null;
	/** openstaandSaldo; null where SnelStart does not tell. */
	open: DecimalText | null;
	orders: InvoicedOrder[];
	/** Sales orders on it that were made of no web order of this link. */
	otherOrders: number;
	bookings: BookedPayment[];
	/** Of a credit: what somebody else than we settled of other credits of its orders, in euros. */
	settledElsewhere?: DecimalText[];
}
