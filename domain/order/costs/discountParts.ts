import { costArticle } from '../../article/costArticle';
import { centsOf, euros, eurosNl, microsOf } from '../../money/cents';
import { vatRateText } from '../../money/vat';
import type { Problem } from '../../words/problem';
import { shippingShares } from './shippingShares';
import type { Discountable } from './discountable';
import { splitDiscount } from './splitDiscount';
import { lineShares, pieceShares, unroundedLineShares } from '../read/lineAmounts';
import type { OrderPart } from '../goods/orderPart';
import type { PlanContext } from '../read/planContext';
import { sumPerRate } from '../../money/sumPerRate';
import type { WebOrder } from '../../stream/webOrder';
import type { RateShare } from '../../money/rateShare';
import type { Voucher } from './voucher';
import { costPart } from '../goods/costPart';

/**
 * The vouchers of the order as negative parts, one per VAT rate, each on the discount article of that rate. They are
 * divided over what `whole` sold: the order as it was before anything was refunded.
 */
export function discountParts(
	order: WebOrder,
	whole: WebOrder,
	context: PlanContext,
): { parts: OrderPart[]; problems: Problem[] } {
	const { books, settings, point } = context;
	const total = {
		incl: centsOf(order.totals.discountsIncl) ?? 0,
		excl: centsOf(order.totals.discountsExcl) ?? 0,
	};
	if (total.incl === 0 && total.excl === 0) return { parts: [], problems: [] };
	const lines = lineShares(whole);
	const exactLines = unroundedLineShares(whole);
	const from: Discountable = {
		products: sumPerRate(lines),
		lines,
		pieces: pieceShares(whole),
		shipping: shippingOf(whole, context),
		...(exactLines ? { unrounded: { products: sumPerRate(exactLines), lines: exactLines } } : {}),
	};
	const shares = splitDiscount(order.discounts.map(asVoucher), total, from);
	if (shares === null) return { parts: [], problems: [cannotDivide(order, total)] };
	const judged = shares.map((share) => {
		const article = costArticle('discount', share.rate, books, settings, point);
		return { share, article };
	});
	const names = order.discounts
		.map(({ name }) => name)
		.filter(Boolean)
		.join(', ');
	return {
		parts: judged.flatMap(({ share, article }) =>
			article.value === null ? [] : discountPart(share, article.value, names, shares.length > 1),
		),
		problems: judged.flatMap(({ article }) => article.problems),
	};
}

/** Shipping that is divided over the goods' rates is given away like the goods. */
function shippingOf(whole: WebOrder, context: PlanContext): RateShare | null {
	const shares = shippingShares(whole, whole, context) ?? [];
	return shares.length === 1 ? shares[0] : null;
}

function asVoucher({
	amountIncl,
	amountExcl,
	freeShipping,
}: WebOrder['discounts'][number]): Voucher {
	return {
		incl: centsOf(amountIncl) ?? 0,
		excl: centsOf(amountExcl) ?? 0,
		freeShipping,
		exact: { incl: microsOf(amountIncl) ?? 0, excl: microsOf(amountExcl) ?? 0 },
	};
}

function discountPart(
	{ rate, incl, excl }: RateShare,
	article: OrderPart['article'],
	names: string,
	severalRates: boolean,
): OrderPart {
	const title = [article.name, names].filter(Boolean).join(' - ');
	const description = severalRates ? `${title} (${vatRateText(rate)} %)` : title;
	return costPart(article, description, rate, { incl: -incl, excl: -excl });
}

function cannotDivide(order: WebOrder, { incl, excl }: { incl: number; excl: number }): Problem {
	return {
		code: 'vat-differs',
		message: `the discount of ${euros(incl)} with and ${euros(excl)} without VAT cannot be divided over the VAT rates of the order`,
		messageNl: `de korting van ${eurosNl(incl)} met en ${eurosNl(excl)} zonder btw is niet over de btw-tarieven van de order te verdelen`,
		fix: 'Look at the vouchers of the order in PrestaShop, and enter this order in SnelStart by hand.',
		fixNl:
			'Bekijk de bonnen van de order in PrestaShop, en voer deze order met de hand in SnelStart in.',
		field: 'totals.discountsExcl',
		value: order.totals.discountsExcl,
	};
}
