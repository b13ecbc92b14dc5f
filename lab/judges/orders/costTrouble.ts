import {
	absolute,
	cents,
	inEuros,
	millionths,
	percentage,
	sumOf,
	type Percentage,
} from './millionths';
import { LARGEST_FEE } from '../../worlds/orders/named';
import { bookable } from './bookable';
import { isReversed } from './reversed';
import { shopDifference } from './shopDifference';
import { carriageOff, carriageRates } from './carriage';
import type { Destination } from './books';
import type { Case } from './case';
import type { Goods } from './goods';
import { feeLines, feeOfVouchers } from './fees';
import { wrappingShares } from './wrapping';

/** Whether each cost can be booked at the VAT rate that the shop charged on it. */
export function costTrouble(found: Case, goods: Goods[], to: Destination): string[] {
	const { order, shop } = found;
	const amount = (field: string) => millionths(order[field] ?? '0');
	const of = (cost: string, rates: Percentage[], isThere: boolean) =>
		isThere ? [...new Set(rates)].flatMap((rate) => bookable(found, cost, rate, to)) : [];
	const wrapping = amount('total_wrapping_tax_incl');
	if (isReversed(found, to)) return carriageTrouble(found);
	const added = feeOfVouchers(found);
	return [
		...carriageTrouble(found),
		...of('shipping', carriageRates(found), amount('total_shipping_tax_incl') !== 0n),
		...of(
			'discount',
			goods.map(({ detail }) => percentage(shop.rateOf(detail) ?? '0')),
			millionths(order.total_discounts_tax_incl ?? '0') + added.pair.incl !== 0n,
		),
		...of(
			'paymentFee',
			feeLines(found).map((row) => percentage(shop.rateOf(row) ?? '0')),
			true,
		),
		...of('paymentFee', [added.rate], added.pair.incl !== 0n),
		...of(
			'wrapping',
			wrappingShares(found).map(([rate]) => rate),
			wrapping !== 0n,
		),
	];
}

/** Both amounts of carriage have to belong to its rate: a fee with other VAT may hide in it. */
function carriageTrouble(found: Case): string[] {
	const off = carriageOff(found);
	return absolute(off) > 3n ? [`shipping is ${inEuros(off)} beside its VAT`] : [];
}

/**
 * More beside its parts, or less in its lines, than the owner lets be booked as difference. Entered without VAT
 * SnelStart computes VAT anew, so that what the shop's own sum misses tells nothing: `totalFaults` looks at what is
 * booked, and one that is kept back for it is a matter of taste.
 */
export function differenceTrouble(found: Case): { asks: string[]; doubts: string[] } {
	const ceiling = BigInt(found.choices.differenceCeiling);
	const beside = shopDifference(found);
	const isFee = beside > ceiling && beside <= BigInt(LARGEST_FEE);
	const difference = isFee || found.choices.lineMode === 'codeAndQuantity' ? 0n : beside;
	const lines = found.shop.ofOrder('order_details', found.order);
	const sum = cents(sumOf(lines.map((line) => millionths(line.total_price_tax_incl))));
	const missing = cents(millionths(found.order.total_products_wt)) - sum;
	const own = absolute(difference) > ceiling ? [`${inEuros(difference)} beside its own parts`] : [];
	const isAsked = !mayBeExclusive(found);
	return {
		asks: [
			...(isAsked ? own : []),
			...(absolute(missing) > ceiling ? [`its lines miss ${inEuros(missing)}`] : []),
		],
		doubts: isAsked ? [] : own,
	};
}

/** Whether the sales order has prices without VAT, or might have had them. */
function mayBeExclusive({ salesOrders: [made], choices }: Case): boolean {
	if (made) return made.verkooporderBtwIngaveModel === 'Exclusief';
	return !['incl', 'template'].includes(choices.priceMode) || choices.templateExclVat;
}
