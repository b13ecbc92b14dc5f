import type { DecimalText } from '../money/decimalText';
import type { OpenInvoice } from './openInvoice';

/** A payment (order_payments) as the shop tells it. */
export interface ShopPayment {
	id: string;
	/** In the currency of the payment, negative where money went back; null where it cannot be read. */
	amount: DecimalText | null;
	/** The amount as the shop wrote it. */
	said: string;
	/** ISO code; '' where the shop does not tell. */
	currency: string;
	/** yyyy-MM-dd by the shop's clock; '' where it tells none. */
	date: string;
	/** Set where that day is still to come by the shop's own clock. */
	isAhead?: boolean;
	method: string;
	transactionId: string;
}

/** What a web order comes to. */
interface OrderDue {
	orderId: string;
	shopId: string;
	/** '' where the shop does not tell. */
	customerId?: string;
	/** total_paid_tax_incl; null where it cannot be read. */
	total: DecimalText | null;
}

/** A credit slip (order_slip) of an order. */
export interface DatedSlip {
	id: string;
	/** yyyy-MM-dd by the shop's clock. */
	date: string;
	/** Whether it was given as a voucher, so that no money went back; null where the key may not read that. */
	asVoucher: boolean | null;
}

/** What the shop says of the payments of one web order. */
export interface PaidOrder extends OrderDue {
	reference: string;
	/** The shop counts it as a sale (`valid`); unknown where it is left out. */
	isValid?: boolean;
	/** total_paid_real: what the shop counts as received, whatever payments it keeps; '' where that is no amount. */
	received?: DecimalText;
	/** ISO code of what the order was placed in; '' where the shop does not tell. */
	currency: string;
	/** Name and module of the payment method of the order itself. */
	payment: { name: string; module: string };
	/** All orders under its reference, itself among them, by rising id. */
	sameReference: OrderDue[];
	/** What was paid under that reference, by rising id. */
	payments: ShopPayment[];
	slips: DatedSlip[];
}

/** An invoice with what the shop received for its orders. */
export interface PaidInvoice {
	kind: 'paidInvoice';
	invoice: OpenInvoice;
	/** Of each order that the shop still has. */
	orders: PaidOrder[];
}
