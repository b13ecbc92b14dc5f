import { decimal } from '../php/round';
import type { Amount } from '../prices/amount';
import { plus, sum } from '../prices/amount';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { RefundedLine } from './creditSlip';
import { cents, insertSlip } from './creditSlip';
import { insertCreditVoucher } from './creditVoucher';
import type { LineOfOrder } from './findOrder';
import { findDetail, findOrder } from './findOrder';
import { hasBeen } from './orderHistory';
import { unitOf } from './rewriteLine';
import { giveBack } from './takeOut';

/** What is paid back of an order; a line is found by its order_details id or by its reference. */
export interface RefundInput {
	orderId: number;
	lines: Array<Omit<LineOfOrder, 'orderId'> & { quantity: number; amount?: string }>;
	/** All of the shipping, or an amount with VAT: never more than there was. */
	shipping?: boolean | string;
	/** The goods go back into stock; before delivery they do anyway. */
	restock?: boolean;
	/** `standard` and `return` are the buttons of a shop with PS_ORDER_RETURN on, before and after delivery. */
	kind?: 'partial' | 'standard' | 'return';
	/** Default true; with a voucher alone there is no trace but the counters of the lines. */
	slip?: boolean;
	/** A voucher for the amount, to be spent in another order. */
	voucher?: boolean;
	/** Pays back the goods less the order's vouchers, or an amount of one's own. */
	minusVouchers?: boolean;
	chosenAmount?: string;
	/** The customer's group sees prices without VAT: the amounts are without. */
	pricesExclTax?: boolean;
}

/**
 * Pays back (part of) an order as the back office does: counters on its lines and a credit slip. Neither
 * the order's totals, quantities and payments nor its date_upd change. Throws where PrestaShop refuses.
 */
export function refund(shop: Shop, input: RefundInput): Row | undefined {
	const order = findOrder(shop, input.orderId);
	refuse(shop, order, input);
	const lines = input.lines.map((line) => refundLine(shop, order, input, line));
	const products = sum(lines.map(({ amount }) => amount));
	const shown = input.pricesExclTax ? products.excl : products.incl;
	if (input.voucher) insertCreditVoucher(shop, order, shown);
	if (input.slip === false) return undefined;
	const discount = input.minusVouchers ? Number(order.total_discounts_tax_incl) : 0;
	return insertSlip(shop, order, {
		lines,
		products: { ...products, excl: products.excl - discount },
		amount: input.chosenAmount === undefined ? shown : Number(input.chosenAmount),
		shipping: shippingOf(order, input.shipping),
		type: input.minusVouchers ? '1' : input.chosenAmount === undefined ? '0' : '2',
	});
}

function refuse(shop: Shop, order: Row, { kind = 'partial' }: RefundInput): void {
	if (!hasBeen(shop, order, 'paid')) {
		throw new Error('Can not perform partial refund on an order which is not paid');
	}
	if (kind === 'return' && shop.setting('PS_ORDER_RETURN') !== '1') {
		throw new Error('Returns are switched off in this shop.');
	}
}

function refundLine(
	shop: Shop,
	order: Row,
	input: RefundInput,
	line: RefundInput['lines'][0],
): RefundedLine {
	const detail = findDetail(shop, order, line);
	const { quantity } = line;
	const back = Number(detail.product_quantity_refunded) + Number(detail.product_quantity_return);
	if (back + quantity > Number(detail.product_quantity)) {
		throw new Error(`There are not ${quantity} left to refund.`);
	}
	const delivered = hasBeen(shop, order, 'delivery');
	const returned = delivered && shop.setting('PS_ORDER_RETURN') === '1';
	add(detail, returned ? 'product_quantity_return' : 'product_quantity_refunded', quantity);
	if (!delivered || input.restock) {
		add(detail, 'product_quantity_reinjected', quantity);
		giveBack(shop, order, detail, quantity);
	}
	const amount = amountOf(detail, input, line);
	const rounded = { excl: cents(amount.excl), incl: cents(amount.incl) };
	const money = plus(rounded, {
		excl: Number(detail.total_refunded_tax_excl ?? 0),
		incl: Number(detail.total_refunded_tax_incl ?? 0),
	});
	detail.total_refunded_tax_excl = decimal(money.excl);
	detail.total_refunded_tax_incl = decimal(money.incl);
	return { detail, quantity, amount };
}

/** The side of the form as it was filled in, the other side rounded; the form starts with whole cents. */
function amountOf(
	detail: Row,
	{ kind = 'partial', pricesExclTax }: RefundInput,
	{ quantity, amount }: RefundInput['lines'][0],
): Amount {
	const unit = unitOf(detail);
	const rate = unit.excl === 0 ? 1 : unit.incl / unit.excl;
	const exact = (pricesExclTax ? unit.excl : unit.incl) * quantity;
	const shown = amount === undefined ? (kind === 'partial' ? cents(exact) : exact) : Number(amount);
	return pricesExclTax
		? { excl: shown, incl: cents(shown * rate) }
		: { excl: cents(shown / rate), incl: shown };
}

/** Shipping with the order's own rate. */
function shippingOf(order: Row, asked: RefundInput['shipping']): Amount | undefined {
	if (asked === undefined || asked === false) return undefined;
	const whole = {
		excl: Number(order.total_shipping_tax_excl),
		incl: Number(order.total_shipping_tax_incl),
	};
	if (asked === true || Number(asked) >= whole.incl) return whole;
	const rate = Number(order.carrier_tax_rate);
	return { excl: cents(Number(asked) / (1 + rate / 100)), incl: Number(asked) };
}

const add = (row: Row, column: string, more: number) => {
	row[column] = String(Number(row[column] ?? 0) + more);
};
