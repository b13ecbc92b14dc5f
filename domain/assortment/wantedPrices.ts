import { decimalOfMicros, microsOf, type Micros } from '../money/cents';
import type { PricedArticle, PricePeriod, PriceStep } from '../stream/pricedArticle';
import { fitsPattern } from '../words/fitsPattern';
import type { Problem } from '../words/problem';
import { numberIn, worded } from '../words/wording';
import { assortmentProblem } from './assortmentProblem';
import type { PriceSettings, ShopPriceRule } from './priceSettings';
import type { Pair } from './matchAssortment';
import { FIRST_DAY, keyOfOwn, LAST_DAY, type OwnPrice } from './ownPrice';
import { priceOfShop, raised } from './priceOfShop';
import type { WithoutVat } from './withoutVat';

/** A specific price that is to stand in the shop, and what it is for. */
export interface WantedPrice {
	own: OwnPrice;
	description: string;
}

/** All specific prices that are to stand, each once. */
export interface WantedPrices {
	wanted: WantedPrice[];
	problems: Problem[];
	/** What is not known: what the shop holds of it stays. */
	unknown: { promotions: boolean; agreements: boolean };
}

/** The price of the product itself holds. */
const OWN_PRICE = '-1.000000';
const NO_REDUCTION = '0.000000';

/**
 * Promotion prices (actieprijzen) for everybody, price agreements (prijsafspraken) for the accounts of their customers,
 * and prices of shops of their own, that have not ended on the day of the settings.
 */
export function wantedPrices(
	pair: Pair,
	withoutVat: WithoutVat,
	settings: PriceSettings,
): WantedPrices {
	const { article } = pair;
	const problems: Problem[] = [];
	const prices: WantedPrice[] = [];
	const priced = pricesOfShops(article, withoutVat, settings, problems);
	const add = (period: PricePeriod, customerId: string): void => {
		if (period.until !== '' && period.until < settings.today) return;
		for (const step of period.steps) {
			const made = ofStep(step, withoutVat, settings);
			if ('problem' in made) {
				problems.push(made.problem);
				continue;
			}
			const general = rowOf(pair, period, { ...made, customerId, shopId: '' });
			prices.push({ own: general, description: period.description });
			for (const { rule, of } of customerId === '' ? priced : []) {
				const promoted =
					made.price === OWN_PRICE ? of : raised(microsOf(made.price) ?? 0, rule.percentage);
				if (promoted <= 0 && !settings.allowZero) continue;
				const price = decimalOfMicros(promoted);
				const own = { ...general, shopId: rule.shopId, price };
				prices.push({ own, description: period.description });
			}
		}
	};
	for (const period of article.promotions ?? []) add(period, '');
	const agreements = distinctCustomers(article.agreements ?? [], problems);
	for (const { period, customerId } of agreements) add(period, customerId);
	for (const { rule, of } of priced) {
		const price = decimalOfMicros(of);
		const always = { description: '', from: '', until: '', steps: [] };
		const row = { price, reduction: NO_REDUCTION, fromQuantity: 1, customerId: '' };
		const own = rowOf(pair, always, { ...row, shopId: rule.shopId });
		prices.push({ own, description: `shop ${rule.shopId}` });
	}
	const once = new Map(prices.map((price) => [keyOfOwn(price.own), price]));
	return {
		wanted: [...once.values()],
		problems,
		unknown: {
			promotions: article.promotions === null,
			agreements:
				article.agreements === null ||
				article.agreements.some(({ customerIds }) => customerIds === null),
		},
	};
}

/** Shops that sell an article at a price of their own; one whose price would be nothing has none, in a promotion neither. */
function pricesOfShops(
	article: PricedArticle,
	withoutVat: WithoutVat,
	{ shopRules, allowZero }: PriceSettings,
	problems: Problem[],
): Array<{ rule: ShopPriceRule; of: Micros }> {
	const rules = shopRules.filter(
		({ exclude }) => !exclude.some((pattern) => fitsPattern(pattern, article.code)),
	);
	return rules.flatMap((rule) => {
		const of = priceOfShop(article, rule, withoutVat);
		if (of === null) return [];
		if (of > 0 || (of === 0 && allowZero)) return [{ rule, of }];
		problems.push(zeroPrice(`shop ${rule.shopId}`, `winkel ${rule.shopId}`));
		return [];
	});
}

interface Made {
	price: string;
	reduction: string;
	fromQuantity: number;
}

function ofStep(
	{ fromQuantity, price, percentage }: PriceStep,
	withoutVat: WithoutVat,
	{ allowZero }: PriceSettings,
): Made | { problem: Problem } {
	const pieces = Math.max(1, fromQuantity);
	if (!Number.isInteger(pieces)) {
		return {
			problem: assortmentProblem(
				'product-not-written',
				worded(
					`a price holds from ${numberIn('en', fromQuantity)} pieces, and the shop knows whole pieces only`,
					`een prijs geldt vanaf ${numberIn('nl', fromQuantity)} stuks, en de webwinkel kent alleen hele stuks`,
				),
				worded('Use a whole number of pieces.', 'Gebruik een heel aantal stuks.'),
			),
		};
	}
	if (price === null) {
		const fraction = microsOf(percentage ?? '');
		const isAll = fraction === null || fraction < 0 || fraction > 100_000_000;
		const isFree = fraction === 100_000_000 && !allowZero;
		if (isAll || isFree) return { problem: zeroPrice('a discount', 'een korting') };
		const reduction = decimalOfMicros(Math.round(fraction / 100));
		return { price: OWN_PRICE, reduction, fromQuantity: pieces };
	}
	const micros = withoutVat(price);
	if (micros < 0 || (micros === 0 && !allowZero)) {
		return {
			problem: zeroPrice('a price for a time or a customer', 'een actieprijs of prijsafspraak'),
		};
	}
	return { price: decimalOfMicros(micros), reduction: NO_REDUCTION, fromQuantity: pieces };
}

/**
 * What would be a price of 0 or less, which nobody allowed.
 *
 * @param where side on which it is put right
 */
export const zeroPrice = (
	what: string,
	whatNl: string,
	where = worded('SnelStart', 'SnelStart'),
): Problem =>
	assortmentProblem(
		'price-of-zero',
		worded(`${what} would make the price 0 or less`, `${whatNl} zou de prijs 0 of minder maken`),
		worded(
			`Put the price right in ${where.en}, or switch on 'Allow Prices of 0'.`,
			`Verbeter de prijs in ${where.nl}, of zet 'Allow Prices of 0' aan.`,
		),
	);

const rowOf = (
	{ product }: Pair,
	{ from, until }: PricePeriod,
	row: Made & { shopId: string; customerId: string },
): OwnPrice => ({
	productId: product.productId,
	combinationId: product.combinationId,
	shopId: row.shopId,
	customerId: row.customerId,
	fromQuantity: row.fromQuantity,
	price: row.price,
	reduction: row.reduction,
	fromDay: from || FIRST_DAY,
	toDay: until || (from === '' ? '' : LAST_DAY),
});

/** Each agreement by the accounts of its customer; an account that two cards share is told, because neither is certain. */
function distinctCustomers(
	agreements: NonNullable<Pair['article']['agreements']>,
	problems: Problem[],
): Array<{ period: PricePeriod; customerId: string }> {
	const relations = new Map<string, Set<string>>();
	for (const { relationId, customerIds } of agreements) {
		for (const id of customerIds ?? []) {
			relations.set(id, new Set([...(relations.get(id) ?? []), relationId]));
		}
	}
	const shared = [...relations].filter(([, cards]) => cards.size > 1).map(([id]) => id);
	for (const id of shared) {
		problems.push(
			assortmentProblem(
				'ambiguous-customer',
				worded(
					`price agreements of ${relations.get(id)?.size ?? 0} customer cards are for one account of the shop (${id})`,
					`prijsafspraken van ${relations.get(id)?.size ?? 0} klantkaarten zijn voor één account van de webwinkel (${id})`,
				),
				worded(
					'Let one customer card only carry this e-mail address.',
					'Laat maar één klantkaart dit e-mailadres dragen.',
				),
				id,
			),
		);
	}
	return agreements.flatMap((period) =>
		(period.customerIds ?? [])
			.filter((id) => !shared.includes(id))
			.map((customerId) => ({ period, customerId })),
	);
}
