import type { Expectation } from './story';

/** A kind of order, how many of 120 are of it, and what must become of it. */
export interface OrderKind {
	name: string;
	share: number;
	expectation: Expectation;
	why: string;
}

const kind = (
	name: string,
	share: number,
	expectation: Expectation = 'create',
	why = 'an ordinary paid order',
): OrderKind => ({ name, share, expectation, why });

/** The kind that the rest of the orders is of. */
export const consumerKind = kind('consumer', 0);

/** Everything that happens in a web shop, the ordinary and the odd. */
const orderKinds: OrderKind[] = [
	kind('company', 9),
	kind('guest', 8),
	kind('other delivery address', 6),
	kind('21 and 9 percent', 10),
	kind('percentage voucher', 5),
	kind('fixed voucher', 4),
	kind('free shipping voucher', 3),
	kind('gift wrapping', 4),
	kind('catalogue discount', 4),
	kind('total one cent off', 6, 'create', "PrestaShop's own rounding: one cent on the difference"),
	kind('belgian consumer', 2),
	kind('shipping at 9 percent', 2),
	kind('typed text', 1),
	kind('gift card', 1),
	kind('recipe', 4),
	kind('five of one article', 1),
	kind('new customer, first order', 1),
	kind('new customer, second order', 1),
	kind('known customer', 7),
	kind('split order, part one', 1),
	kind('split order, part two', 1),
	kind('code sold twice in the shop', 1, 'create', 'the code is one article in SnelStart'),
	kind('deleted product', 1, 'create', 'the product is gone, its code still is an article'),
	kind('imported as order', 4, 'exists', 'its key is in SnelStart'),
	kind('imported as confirmation', 2, 'exists', 'its key is in SnelStart'),
	kind('imported with packing slip', 3, 'exists', 'its key is in SnelStart'),
	kind('imported and invoiced', 2, 'exists', 'its key is in SnelStart'),
	kind('waiting for bank wire', 5, 'wait', 'not paid yet'),
	kind('waiting for check', 1, 'wait', 'not paid yet'),
	kind('half-built', 1, 'wait', 'PrestaShop is still writing it'),
	kind('cancelled', 3, 'ignore', 'cancelled'),
	kind('payment error', 1, 'ignore', 'the payment failed'),
	kind('unknown code', 2, 'block', 'SnelStart has no such article'),
	kind('empty code', 1, 'block', 'a line without an article code'),
	kind('deleted product, unknown code', 1, 'block', 'SnelStart has no such article'),
	kind('country unknown in SnelStart', 1, 'block', 'SnelStart does not have the country'),
	kind('customer deleted', 1, 'block', 'the customer is gone from the shop'),
	kind('in dollars', 1, 'block', 'foreign currency'),
	kind('export without VAT', 1, 'block', "the shop charged 0 %, the article's group says 21 %"),
	kind('lines do not add up', 1, 'block', 'a module changed the total by one euro'),
];

/** What a pair's second order needs to come after. */
const pairs = [
	['new customer, first order', 'new customer, second order'],
	['split order, part one', 'split order, part two'],
];

/** Puts the first of each pair before the second, and what is still being written last. */
export function inOrder(kinds: OrderKind[]): OrderKind[] {
	const writing = kinds.filter(({ name }) => name === 'half-built');
	const sorted = [...kinds.filter(({ name }) => name !== 'half-built'), ...writing];
	for (const [first, second] of pairs) {
		const at = [first, second].map((name) => sorted.findIndex((row) => row.name === name));
		if (at[0] > at[1] && at[1] >= 0) {
			[sorted[at[0]], sorted[at[1]]] = [sorted[at[1]], sorted[at[0]]];
		}
	}
	return sorted;
}

/**
 * As many kinds as orders: one of each first, so that a small shop has everything too, then more of each by its
 * share of 120, and ordinary consumers for the rest.
 */
export function kindsFor(orders: number): OrderKind[] {
	const more = orderKinds
		.filter(({ name }) => !pairs.flat().includes(name))
		.flatMap((candidate) => {
			const count = Math.round((candidate.share * orders) / 120) - 1;
			return Array.from({ length: Math.max(0, count) }, () => candidate);
		});
	const consumers = Array.from({ length: orders }, () => consumerKind);
	return [...orderKinds, ...more, ...consumers].slice(0, orders);
}
