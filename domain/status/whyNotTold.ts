import { namesReference } from '../books/sameOrder';
import { amountWording, eurosWording } from '../money/amountWording';
import { centsOrNull, type Cents } from '../money/cents';
import type { ShopStatus } from '../stream/shopStatus';
import { asItIs, joined, type Wording } from '../words/wording';
import { notTold, type WhyNotTold } from './notTold';

/**
 * Why nothing may be told of a sales order at all; null where something may. It is of a web order where it carries the key
 * of the order, names its reference and comes to the same total: one of these alone is no proof.
 */
export function whyNotTold({ booked, order }: ShopStatus): WhyNotTold | null {
	const { orderId, salesOrderNumber: number } = booked;
	if (booked.underKey !== 1) return notTold.twins(booked.importKey, booked.underKey);
	if (order === null) return notTold.gone(orderId);
	if (order.orderId !== orderId || !namesReference(booked, order.reference)) {
		return notTold.otherOrder(number, orderId, order.reference);
	}
	const [inBooks, inShop] = [centsOrNull(booked.total), centsOrNull(order.total)];
	if (inBooks === null || inBooks !== inShop || order.currency !== 'EUR') {
		const told =
			order.currency === 'EUR'
				? amountOf(inShop)
				: joined([amountWording(order.total ?? '?'), asItIs(order.currency)], ' ');
		return notTold.otherTotal(number, amountOf(inBooks), orderId, told);
	}
	return null;
}

const amountOf = (cents: Cents | null): Wording =>
	cents === null ? asItIs('?') : eurosWording(cents);
