import { salesOrderAddress } from '../customer/address';
import { customerNameOf } from '../customer/card';
import type { Difference } from '../stream/orderChange';
import { holdsText } from '../words/holdsText';
import { asItIs, joined, worded } from '../words/wording';
import { difference } from './difference';
import type { Differences } from './differencesOf';
import type { FollowCase } from './followCase';
import { isSameAddress } from './isSameAddress';
import { linesOfArticles, piecesInWords } from './linesOfArticles';

const UNITS = 10_000;

/**
 * The differences of an order that cannot be planned any more, as when an article was taken out of SnelStart: its total,
 * and what can be told of goods and addresses without a plan. Nothing that changed may pass for the same.
 */
export const unplannedDifferences = (one: FollowCase, found: Differences): Differences => ({
	...found,
	lines: unplannedLines(one),
	addresses: unplannedAddresses(one),
});

/**
 * What of an order that cannot be planned any more does not stand in its sales order with its pieces and by its name, in
 * the text of a line or as its article is called: which article it would be booked on is not known. Amounts are left to the total, over which costs and vouchers may be divided.
 */
function unplannedLines({ booked, plan, shop }: FollowCase): Difference[] {
	const pieces = new Map<string, { name: string; code: string; units: number }>();
	for (const { productId, combinationId, name, code, quantity } of shop.order.lines) {
		const key = `${productId}|${combinationId}|${code}`;
		const units = (pieces.get(key)?.units ?? 0) + Math.round(quantity * UNITS);
		pieces.set(key, { name, code, units });
	}
	const sums = [...linesOfArticles(booked.lines).values()];
	return [...pieces.values()].flatMap(({ name, code, units }) => {
		const isNamed = booked.lines.some(({ articleId, description }) => {
			const isSum = sums.some((sum) => sum.articleId === articleId && sum.units === units);
			const articleName = plan.books.articlesById.get(articleId)?.name ?? '';
			const said = [description, articleName];
			return isSum && said.some((text) => holdsText(text, name) || holdsText(text, code));
		});
		return isNamed
			? []
			: [
					difference(
						asItIs(name || code),
						joined([piecesInWords(units), asItIs('x')], ' '),
						worded('not found by this name', 'niet onder deze naam gevonden'),
					),
				];
	});
}

/** Addresses of its sales order that are none of the two that the order has in the shop. */
function unplannedAddresses({ booked, plan, shop }: FollowCase): Difference[] {
	const { order } = shop;
	const knownAs = customerNameOf(order);
	const known = [order.invoiceAddress, order.deliveryAddress].flatMap((address) =>
		(['invoice', 'delivery'] as const).flatMap(
			(use) => salesOrderAddress(address, use, plan.books, knownAs).value ?? [],
		),
	);
	const pairs = [
		[worded('invoice address (factuuradres)', 'factuuradres'), booked.invoiceAddress],
		[worded('delivery address (afleveradres)', 'afleveradres'), booked.deliveryAddress],
	] as const;
	if (known.length === 0) return [];
	return pairs.flatMap(([what, there]) =>
		there === null || known.some((one) => isSameAddress(one, there))
			? []
			: [
					difference(
						what,
						worded('another', 'een ander'),
						asItIs([there.straat, there.plaats].join(', ')),
					),
				],
	);
}
