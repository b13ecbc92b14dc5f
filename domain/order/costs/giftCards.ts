import { costArticle } from '../../article/costArticle';
import type { Amounts } from '../../money/amounts';
import {
	decimalOfCents,
	decimalOfMicros,
	euros,
	eurosNl,
	MICROS_PER_CENT,
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
import { paidByCards } from './paidByCards';
import { withoutVouchers } from './withoutVouchers';
import { withSign } from './withSign';

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
export function withoutGiftCards(told: WebOrder, settings: PlanSettings): WebOrder {
	const cards = cardsOf(told, settings);
	if (cards.length === 0) return told;
	const order = withSign(told);
	const paid = sumOf(paidByCards(order, cards));
	const amount = { incl: paid.incl * MICROS_PER_CENT, excl: paid.excl * MICROS_PER_CENT };
	const less = withoutVouchers(order, cards, amount);
	const paidExcl = (microsOf(order.totals.paidExcl) ?? 0) - (amount.incl - amount.excl);
	return { ...less, totals: { ...less.totals, paidExcl: decimalOfMicros(paidExcl) } };
}

const cardsOf = ({ discounts }: WebOrder, settings: PlanSettings): WebOrderDiscount[] =>
	discounts.filter((voucher) => isGiftCard(voucher, settings));

const sumOf = (paid: readonly Amounts[]): Amounts => ({
	incl: paid.reduce((all, { incl }) => all + incl, 0),
	excl: paid.reduce((all, { excl }) => all + excl, 0),
});

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
	const amounts = paidByCards(withSign(order), cards);
	const paying = cards
		.map((card, at) => ({ card, incl: amounts[at].incl }))
		.filter(({ incl }) => incl > 0);
	if (paying.length === 0) return { parts: [], problems: [], notices, paid: null };
	const { incl: total, excl } = sumOf(amounts);
	const lessVat = total - excl;
	return {
		parts: paying.map(({ card: { name }, incl }) =>
			costPart(value, [value.name, name].filter(Boolean).join(' - '), 0, {
				incl: -incl,
				excl: -incl,
			}),
		),
		problems: [],
		notices: [
			...notices,
			paidByCard(
				order,
				paying.map(({ card }) => card),
				total,
				lessVat,
			),
		],
		paid: { amount: decimalOfCents(total), lessVat: decimalOfCents(lessVat) },
	};
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
