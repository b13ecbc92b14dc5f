import type { Shop } from '../store/shop';
import type { Row } from '../types';

const moduleNames: Record<string, string> = {
	mollie: 'Mollie',
	ps_wirepayment: 'Wire payment',
	bankwire: 'Bank wire',
	ps_checkpayment: 'Payments by check',
	cheque: 'Payments by check',
	ps_cashondelivery: 'Cash on delivery (COD)',
	cashondelivery: 'Cash on delivery (COD)',
};

/**
 * A paid state creates a payment for what is still open; its method is the module's display name. All
 * payments of the reference count, so those of one half of a split order are taken for the other's too.
 */
export function payOpenAmount(shop: Shop, order: Row): void {
	const received = shop
		.table('order_payments')
		.where('order_reference', String(order.reference))
		.reduce((total, { amount }) => total + Number(amount), 0);
	const open = Math.round((Number(order.total_paid) - received) * 100);
	if (open <= 0) return;
	const module = String(order.module);
	addPayment(shop, order, {
		amount: open / 100,
		method: moduleNames[module] ?? module,
		transactionId: '',
	});
}

export interface Payment {
	amount: number;
	method: string;
	transactionId: string;
}

/** Order::addOrderPayment: a row in order_payments and the amount added to total_paid_real. */
export function addPayment(shop: Shop, order: Row, payment: Payment): Row {
	const row = insertPayment(shop, order, payment);
	raisePaid(order, payment.amount);
	return row;
}

export function raisePaid(order: Row, amount: number): void {
	order.total_paid_real = (Number(order.total_paid_real) + amount).toFixed(6);
}

export function insertPayment(shop: Shop, order: Row, payment: Payment): Row {
	return shop.table('order_payments').insert({
		order_reference: order.reference,
		id_currency: order.id_currency,
		amount: payment.amount.toFixed(6),
		payment_method: payment.method,
		conversion_rate: order.conversion_rate,
		transaction_id: payment.transactionId,
		card_number: '',
		card_brand: '',
		card_expiration: '',
		card_holder: '',
		date_add: shop.localTime(),
		id_employee: '',
	});
}
