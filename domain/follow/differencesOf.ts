import { salesOrderAddress } from '../customer/address';
import { customerNameOf } from '../customer/card';
import { eurosWording } from '../money/amountWording';
import { centsOrNull } from '../money/cents';
import type { Difference } from '../stream/orderChange';
import type { SalesOrderAddress } from '../stream/salesOrderDraft';
import type { FollowCase } from './followCase';
import { asItIs, joined, worded, type Wording } from '../words/wording';
import { difference } from './difference';
import { isSameAddress } from './isSameAddress';
import { asBookedLines, linesOfArticles, piecesInWords, type ArticleSum } from './linesOfArticles';

/** What differs between a sales order and the order as it would be booked today, by what it is about. */
export interface Differences {
	total: Difference[];
	/** Articles that both have, with other quantities or amounts. */
	lines: Difference[];
	/** Articles that only the shop's order has, and only the sales order. */
	onlyShop: Difference[];
	onlyBooks: Difference[];
	customer: Difference[];
	addresses: Difference[];
}

/** What is compared: a sales order, the order of the shop, and what would be booked of it. */
type Pair = Pick<FollowCase, 'booked' | 'plan'> & { shop: Pick<FollowCase['shop'], 'order'> };

/** Compares member by member; nothing is compared of an order that cannot be planned but its total. */
export function differencesOf(one: Pair): Differences {
	const { booked, plan } = one;
	const draft = plan.salesOrder;
	const total = totalDiffers(one);
	if (draft === null) {
		return { total, lines: [], onlyShop: [], onlyBooks: [], customer: [], addresses: [] };
	}
	const shop = linesOfArticles(asBookedLines(draft.regels));
	const books = linesOfArticles(booked.lines);
	const isOneMode = draft.verkooporderBtwIngaveModel === booked.priceMode;
	const both = [...shop.values()].flatMap((sum) => {
		const there = books.get(sum.articleId);
		return there ? lineDiffers(sum, there, isOneMode) : [];
	});
	const missing = (from: typeof shop, other: typeof shop) =>
		[...from.values()].filter(({ articleId }) => !other.has(articleId));
	return {
		total,
		lines: both,
		onlyShop: missing(shop, books).map((sum) => ofArticle(sum, inWords(sum), NOT_THERE)),
		onlyBooks: missing(books, shop).map((sum) => ofArticle(sum, NOT_THERE, inWords(sum))),
		customer: customerDiffers(one),
		addresses: [
			...addressDiffers(
				worded('invoice address (factuuradres)', 'factuuradres'),
				draft.factuuradres,
				booked.invoiceAddress,
				namedByShop(one, 'invoice'),
			),
			...addressDiffers(
				worded('delivery address (afleveradres)', 'afleveradres'),
				draft.afleveradres,
				booked.deliveryAddress,
				namedByShop(one, 'delivery'),
			),
		],
	};
}

/** All of them, in the order a person looks at them. */
export const allDifferences = (found: Differences): Difference[] => [
	...found.total,
	...found.lines,
	...found.onlyShop,
	...found.onlyBooks,
	...found.customer,
	...found.addresses,
];

function totalDiffers({ booked, plan, shop }: Pair): Difference[] {
	const there = centsOrNull(booked.total);
	const { total, settings, order } = plan;
	const expected = total ?? (order.currency.iso === 'EUR' ? centsOfPaid(shop.order) : null);
	if (there === null || expected === null) return [];
	if (Math.abs(there - expected) <= settings.differenceCeiling) return [];
	return [difference(worded('total', 'totaal'), eurosWording(expected), eurosWording(there))];
}

const centsOfPaid = ({ totals }: FollowCase['shop']['order']): number | null => {
	const amount = Number(totals.paidIncl);
	return Number.isFinite(amount) ? Math.round(amount * 100) : null;
};

function lineDiffers(shop: ArticleSum, books: ArticleSum, isOneMode: boolean): Difference[] {
	const isSame =
		shop.units === books.units &&
		(!isOneMode || Math.abs(shop.amount - books.amount) <= Math.max(shop.lines, books.lines) - 1);
	return isSame ? [] : [ofArticle(shop, inWords(shop), inWords(books))];
}

const ofArticle = ({ description }: ArticleSum, shop: Wording, books: Wording): Difference =>
	difference(description === '' ? NO_DESCRIPTION : asItIs(description), shop, books);

const NO_DESCRIPTION = worded('a line without description', 'een regel zonder omschrijving');

const NOT_THERE = worded('not there', 'niet aanwezig');

const inWords = ({ units, amount }: ArticleSum): Wording =>
	joined([piecesInWords(units), eurosWording(amount)], ' x, ');

/**
 * Told where the sales order stands on a card that is not this customer's by name or e-mail address. Where nobody's card
 * is recognised any more, as after another e-mail address in the shop, only a card that is known says anything.
 */
function customerDiffers({ booked, plan, shop }: Pair): Difference[] {
	const { customerId } = booked;
	const id = plan.salesOrder?.relatie?.id;
	if (id === customerId) return [];
	if (customerId !== null && plan.evidence.isCustomer(customerId)) return [];
	const there = plan.books.customersById.get(customerId ?? '')?.[0];
	if (there === undefined && id === undefined) return [];
	const card = plan.books.customersById.get(id ?? '')?.[0];
	return [
		difference(
			worded('customer (klant)', 'klant'),
			asItIs(card ? `${card.number} ${card.name}` : customerNameOf(shop.order)),
			there
				? asItIs(`${there.number} ${there.name}`)
				: worded('another customer card', 'een andere klantkaart'),
		),
	];
}

function addressDiffers(
	what: Wording,
	shop: SalesOrderAddress | undefined,
	books: SalesOrderAddress | null,
	named: SalesOrderAddress | null,
): Difference[] {
	if (shop === undefined || isSameAddress(shop, books)) return [];
	if (named !== null && isSameAddress(named, books)) return [];
	return [difference(what, addressInWords(shop), books ? addressInWords(books) : NONE)];
}

/**
 * An address as it was booked while the card had the name that the shop has: once a bookkeeper has renamed the card, the
 * company would stand beside the person, and the shop has changed nothing.
 */
const namedByShop = (
	{ plan, shop: { order } }: Pair,
	use: 'invoice' | 'delivery',
): SalesOrderAddress | null =>
	salesOrderAddress(order[`${use}Address`], use, plan.books, customerNameOf(order)).value;

const NONE = worded('none', 'geen');

const addressInWords = ({ contactpersoon, straat, postcode, plaats }: SalesOrderAddress): Wording =>
	asItIs([contactpersoon, straat, postcode, plaats].filter(Boolean).join(', '));
