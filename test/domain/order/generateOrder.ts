import fc from 'fast-check';
import { allocate } from '../../../domain/money/allocate';
import { roundDivide } from '../../../domain/money/cents';
import type { WebOrder, WebOrderDiscount, WebOrderLine } from '../../../domain/stream/webOrder';
import { line, order } from './fixtures';

const CODES = { 21: 'MOK-001', 9: 'BOEK-001', 0: 'BON-001' } as const;
type Rate = keyof typeof CODES;

interface Basket {
	products: Array<{ rate: Rate; quantity: number; unitIncl: number }>;
	shipping: { rate: Rate; incl: number };
	percentage: number;
	fixed: number;
	freeShipping: boolean;
	/** Cents by which the shop is off against the sum of its own parts. */
	off: number;
}

const RATE = fc.constantFrom<Rate>(21, 9, 0);

const BASKET: fc.Arbitrary<Basket> = fc.record({
	products: fc.array(
		fc.record({
			rate: RATE,
			quantity: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 40 })),
			unitIncl: fc.integer({ min: 0, max: 25_000 }),
		}),
		{ minLength: 1, maxLength: 8 },
	),
	shipping: fc.record({ rate: RATE, incl: fc.constantFrom(0, 395, 695, 1295) }),
	percentage: fc.constantFrom(0, 0, 5, 10, 33, 100),
	fixed: fc.constantFrom(0, 0, 250, 500, 1000),
	freeShipping: fc.boolean(),
	off: fc.constantFrom(0, 0, 0, 1, -1, 3, -7),
});

const text = (cents: number) => (cents / 100).toFixed(6);
const withoutVat = (incl: number, rate: number) => roundDivide(incl * 100, 100 + rate);

/** An order as PrestaShop writes it: every line rounded, vouchers as one amount with and one without VAT. */
export const ORDER: fc.Arbitrary<WebOrder> = BASKET.map(orderOf);

function orderOf(basket: Basket): WebOrder {
	const lines = basket.products.map(lineOf);
	const incl = basket.products.map(({ quantity, unitIncl }) => quantity * unitIncl);
	const excl = basket.products.map(({ rate }, index) => withoutVat(incl[index], rate));
	const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + amount, 0);
	const shippingExcl = withoutVat(basket.shipping.incl, basket.shipping.rate);
	const discounts = vouchersOf(basket, sum(incl), sum(excl), shippingExcl);
	const [discountIncl, discountExcl] = [
		sum(discounts.map(([a]) => a)),
		sum(discounts.map(([, b]) => b)),
	];
	return order({
		lines,
		shipping: {
			carrier: 'PostNL',
			amountIncl: text(basket.shipping.incl),
			amountExcl: text(shippingExcl),
			vatRate: `${basket.shipping.rate}.000`,
		},
		discounts: discounts.map(([, , discount]) => discount),
		totals: {
			productsIncl: text(sum(incl)),
			productsExcl: text(sum(excl)),
			discountsIncl: text(discountIncl),
			discountsExcl: text(discountExcl),
			paidIncl: text(sum(incl) + basket.shipping.incl - discountIncl + basket.off),
			paidExcl: text(sum(excl) + shippingExcl - discountExcl),
		},
	});
}

function lineOf(
	{ rate, quantity, unitIncl }: Basket['products'][number],
	index: number,
): WebOrderLine {
	const incl = quantity * unitIncl;
	return line({
		id: String(index + 1),
		code: CODES[rate],
		name: `Product ${index + 1}`,
		quantity,
		totalIncl: text(incl),
		totalExcl: text(withoutVat(incl, rate)),
		vatRate: `${rate}.000`,
	});
}

/** Vouchers as PrestaShop makes them: a percentage of both sums, a fixed amount at the average rate, shipping. */
function vouchersOf(
	{ percentage, fixed, freeShipping, shipping }: Basket,
	incl: number,
	excl: number,
	shippingExcl: number,
): Array<[number, number, WebOrderDiscount]> {
	const off = roundDivide(incl * percentage, 100);
	const left = Math.min(fixed, incl - off);
	const vouchers: Array<[number, number, string, boolean]> = [
		[off, roundDivide(excl * percentage, 100), `${percentage}% korting`, false],
		[left, incl === 0 ? 0 : roundDivide(left * excl, incl), 'Bon', false],
		freeShipping ? [shipping.incl, shippingExcl, 'Gratis verzending', true] : [0, 0, '', false],
	];
	return vouchers
		.filter(([amount]) => amount !== 0)
		.map(([amountIncl, amountExcl, name, free]) => [
			amountIncl,
			amountExcl,
			{ name, amountIncl: text(amountIncl), amountExcl: text(amountExcl), freeShipping: free },
		]);
}

/** Any order with some of its members, at any depth, replaced by nonsense or taken away. */
export const MUTILATED: fc.Arbitrary<unknown> = fc
	.tuple(
		ORDER,
		fc.array(fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), nonsense()), {
			minLength: 1,
			maxLength: 4,
		}),
	)
	.map(([valid, changes]) =>
		changes.reduce<unknown>((value, [path, by]) => changed(value, path, by), valid),
	);

function nonsense(): fc.Arbitrary<unknown> {
	return fc.oneof(
		fc.constantFrom<unknown>(undefined, null, '', 'NaN', '-1', '1e9', -3, 0, 1.5, true, [], {}, [
			null,
		]),
		fc.anything({ maxDepth: 1 }),
	);
}

function changed(value: unknown, [step, ...rest]: number[], by: unknown): unknown {
	if (typeof value !== 'object' || value === null) return by;
	const keys = Object.keys(value);
	if (keys.length === 0) return by;
	const key = keys[step % keys.length];
	const members = Object.entries(value).map(([name, member]): [string, unknown] => [
		name,
		name === key ? (rest.length > 0 ? changed(member, rest, by) : by) : member,
	]);
	return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

/** The same order with its lines in another order. */
export function shuffled(webOrder: WebOrder, seed: number): WebOrder {
	const weights = allocate(
		seed,
		webOrder.lines.map((_, index) => ((seed * (index + 7)) % 101) + 1),
	);
	const lines = webOrder.lines
		.map((entry, index) => ({ entry, weight: weights[index] }))
		.sort((a, b) => a.weight - b.weight)
		.map(({ entry }) => entry);
	return { ...webOrder, lines };
}
