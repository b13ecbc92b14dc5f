import { costArticle } from '../../article/costArticle';
import {
	centsOf,
	decimalOfCents,
	decimalOfMicros,
	euros,
	eurosNl,
	microsOf,
	type Cents,
} from '../../money/cents';
import type { PlanSettings } from '../../settings/planSettings';
import type { GiftCardPaid } from '../../stream/giftCardPaid';
import type { WebOrder, WebOrderDiscount } from '../../stream/webOrder';
import { fitsPattern } from '../../words/fitsPattern';
import { planSetting } from '../../words/planSetting';
import type { Problem } from '../../words/problem';
import { costPart } from '../goods/costPart';
import type { OrderPart } from '../goods/orderPart';
import type { PlanContext } from '../read/planContext';
import { looksLikeGiftCard } from './looksLikeGiftCard';
import { withoutVouchers } from './withoutVouchers';

/** What gift cards paid of an order, as parts of the sales order. */
interface GiftCards {
	parts: OrderPart[];
	problems: Problem[];
	notices: Problem[];
	/** Null where no gift card paid anything. */
	paid: GiftCardPaid | null;
}

type Named = Pick<WebOrderDiscount, 'name' | 'code'>;

/** Whether the owner names a voucher as a gift card, by its name or its code. */
export const isGiftCard = (
	{ name, code = '' }: Named,
	{ giftCards }: Pick<PlanSettings, 'giftCards'>,
) =>
	giftCards.some((pattern) =>
		[name, code].some((text) => text.trim() !== '' && fitsPattern(pattern, text)),
	);

/**
 * The order without the vouchers that are gift cards: its discounts are what is left, its total stays. What PrestaShop
 * took off the amounts without VAT for a card is put back, since a card that pays lowers no VAT (a multi-purpose voucher,
 * article 30b of Directive 2006/112/EC: VAT falls due when it is redeemed).
 */
export function withoutGiftCards(order: WebOrder, settings: PlanSettings): WebOrder {
	const cards = cardsOf(order, settings);
	if (cards.length === 0) return order;
	const amount = amountOf(cards, order);
	const less = withoutVouchers(order, cards, amount);
	const paidExcl = (microsOf(order.totals.paidExcl) ?? 0) - (amount.incl - amount.excl);
	return { ...less, totals: { ...less.totals, paidExcl: decimalOfMicros(paidExcl) } };
}

/** A card below nothing paid nothing: earlier vouchers gave away all there was, carriage too. */
const cardsOf = ({ discounts }: WebOrder, settings: PlanSettings): WebOrderDiscount[] =>
	discounts.filter(
		(voucher) => isGiftCard(voucher, settings) && (microsOf(voucher.amountIncl) ?? 0) > 0,
	);

/** In millionths; where there is no other voucher all discounts are the card's: vouchers are rounded one by one. */
function amountOf(
	cards: readonly WebOrderDiscount[],
	{ totals, discounts }: Pick<WebOrder, 'totals' | 'discounts'>,
): { incl: number; excl: number } {
	if (cards.length === discounts.length) {
		return { incl: microsOf(totals.discountsIncl) ?? 0, excl: microsOf(totals.discountsExcl) ?? 0 };
	}
	const sum = (of: (card: WebOrderDiscount) => string) =>
		cards.reduce((all, card) => all + Math.round((microsOf(of(card)) ?? 0) / CENT) * CENT, 0);
	return { incl: sum((card) => card.amountIncl), excl: sum((card) => card.amountExcl) };
}

const CENT = 10_000;

/**
 * What the gift cards of an order paid, as negative lines on the article without VAT that is chosen for it, and what
 * PrestaShop's papers show less VAT for it. A voucher that looks like a card and is none by the settings is told.
 */
export function giftCards(order: WebOrder, context: PlanContext): GiftCards {
	const { books, settings, point } = context;
	const cards = cardsOf(order, settings);
	const notices = order.discounts.flatMap((voucher) =>
		!cards.includes(voucher) && looksLikeGiftCard(voucher) ? [unnamed(voucher)] : [],
	);
	if (cards.length === 0) return { parts: [], problems: [], notices, paid: null };
	const article = costArticle('giftCard', 0, books, settings, point);
	if (article.value === null) {
		return { parts: [], problems: article.problems, notices, paid: null };
	}
	const { value } = article;
	const whole = amountOf(cards, order);
	const total = { incl: whole.incl / CENT, excl: whole.excl / CENT };
	const parts = amountsOf(cards, Math.round(total.incl)).map(({ card, incl }) =>
		costPart(value, [value.name, card.name].filter(Boolean).join(' - '), 0, {
			incl: -incl,
			excl: -incl,
		}),
	);
	const lessVat = Math.round(total.incl) - Math.round(total.excl);
	return {
		parts,
		problems: [],
		notices: [...notices, paidByCard(order, cards, Math.round(total.incl), lessVat)],
		paid: { amount: decimalOfCents(Math.round(total.incl)), lessVat: decimalOfCents(lessVat) },
	};
}

/** Each card with its amount; the last takes the cents that rounding left. */
function amountsOf(
	cards: readonly WebOrderDiscount[],
	total: Cents,
): Array<{ card: WebOrderDiscount; incl: Cents }> {
	let left = total;
	return cards.map((card, at) => {
		const incl = at === cards.length - 1 ? left : (centsOf(card.amountIncl) ?? 0);
		left -= incl;
		return { card, incl };
	});
}

function unnamed({ name, code = '' }: Named): Problem {
	return {
		code: 'gift-card-unnamed',
		message: `voucher "${name || code}" looks like a gift card (cadeaubon) and is booked as a discount, which lowers the VAT`,
		messageNl: `bon "${name || code}" lijkt een cadeaubon en is als korting geboekt, wat de btw verlaagt`,
		fix: `If it is a gift card, name it in 'Gift Card Vouchers' under ${planSetting('Cost Articles')} and choose an article without VAT for 'Gift Card Names or IDs'. If it is a discount, nothing.`,
		fixNl: `Is het een cadeaubon, noem hem dan bij 'Gift Card Vouchers' onder ${planSetting('Cost Articles')} en kies een artikel zonder btw bij 'Gift Card Names or IDs'. Is het een korting: niets.`,
		field: 'discounts',
		value: name || code,
	};
}

function paidByCard(
	{ currency }: WebOrder,
	cards: readonly Named[],
	incl: Cents,
	lessVat: Cents,
): Problem {
	const names = cards.map(({ name, code = '' }) => `"${name || code}"`).join(', ');
	return {
		code: 'gift-card',
		message: `${euros(incl)} of it was paid by gift card ${names}: the goods keep their whole VAT, where PrestaShop's own invoice shows ${euros(lessVat)} less, since it counts the card as a discount`,
		messageNl: `${eurosNl(incl)} ervan is betaald met cadeaubon ${names}: de goederen houden hun hele btw, waar de eigen factuur van PrestaShop ${eurosNl(lessVat)} minder toont, omdat die de bon als korting telt`,
		fix: 'Nothing: VAT on a gift card falls due when it is spent. Expect that difference between the VAT of the shop and that of SnelStart.',
		fixNl:
			'Niets: btw over een cadeaubon is verschuldigd bij besteding. Reken op dat verschil tussen de btw van de webwinkel en die van SnelStart.',
		field: 'discounts',
		value: currency.iso,
	};
}
