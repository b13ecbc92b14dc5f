import fc from 'fast-check';

import { decimalOfMicros, microsOf } from '../../../domain/money/cents';
import {
	keyOfOwn,
	markedTimes,
	ownPriceIn,
	type OwnPrice,
} from '../../../domain/assortment/ownPrice';
import { planPrices } from '../../../domain/assortment/planPrices';
import type { PriceSettings } from '../../../domain/assortment/priceSettings';
import type { PricedArticle } from '../../../domain/stream/pricedArticle';
import type { ShopProduct, SpecificPrice } from '../../../domain/stream/shopProduct';

const TODAY = '2026-11-28';
const SETTINGS: PriceSettings = {
	today: TODAY,
	exclude: [],
	allowZero: false,
	largestChange: 40,
	largestShare: 0,
	confirmed: [],
	shopRules: [],
};

const euros = fc.integer({ min: 0, max: 9_000_000 }).map((units) => decimalOfMicros(units * 100));
const day = fc.integer({ min: 0, max: 60 }).map((days) => {
	const moment = new Date(Date.UTC(2026, 9, 29 + days));
	return moment.toISOString().slice(0, 10);
});
const step = fc.record({
	fromQuantity: fc.integer({ min: 0, max: 5 }),
	price: fc.option(euros, { nil: null }),
	percentage: fc.integer({ min: 0, max: 120 }).map((percent) => `${percent}.00`),
});
const period = fc
	.record({
		from: fc.oneof(day, fc.constant('')),
		until: fc.oneof(day, fc.constant('')),
		steps: fc.array(step, { minLength: 1, maxLength: 3 }),
	})
	.map((one) => ({
		...one,
		description: 'Actie',
		steps: one.steps.map((row) => ({
			...row,
			percentage: row.price === null ? row.percentage : null,
		})),
	}));
const article = fc.record({
	price: euros,
	pricesInclude: fc.boolean(),
	promotions: fc.option(fc.array(period, { maxLength: 3 }), { nil: null }),
	ofShop: fc.constantFrom('', '0', '7,5'),
});
const shopRule = fc.record({
	shopId: fc.constantFrom('1', '2'),
	percentage: fc.oneof(fc.integer({ min: -120, max: 120 }).map(String), fc.constant('-99.99')),
	priceField: fc.constantFrom('', 'Prijs 2'),
	exclude: fc.constantFrom([], ['M*']),
});
const hand = fc.record({
	price: euros,
	fromQuantity: fc.integer({ min: 1, max: 3 }),
	groupId: fc.constantFrom('', '3'),
	from: fc.constantFrom('', '2026-11-01 00:00:00', '2026-11-01 08:30:00'),
	to: fc.constantFrom('', '2026-12-31 23:59:59', '2026-12-31 00:00:00'),
});
const NO_LIMITS = {
	...{ shopId: '', shopGroupId: '', customerId: '', groupId: '', countryId: '', currencyId: '' },
	...{ cartId: '', ruleId: '', reduction: '0.000000', reductionType: 'amount', reductionTax: true },
};

type Of = Pick<PricedArticle, 'price' | 'pricesInclude' | 'promotions'>;

const articleOf = ({ ofShop = '', ...of }: Of & { ofShop?: string }) =>
	({
		...{
			kind: 'pricedArticle',
			articleId: 'a',
			code: 'MOK',
			name: 'Mok',
			inactive: false,
			unit: '',
		},
		...{ vatRate: '21', extraFields: { 'Prijs 2': ofShop }, agreements: [], ...of },
	}) as PricedArticle;

const productOf = (price: string, specificPrices: SpecificPrice[]): ShopProduct => ({
	...{ kind: 'shopProduct', productId: '7', combinationId: '', hasCombinations: false },
	...{ code: 'MOK', shopIds: [], languageId: '2', values: { price }, differing: [] },
	...{ basePrice: price, vatRate: '21.000', specificPrices },
});

/** The product as the shop has it once all that was planned is written. */
function written(
	product: ShopProduct,
	planned: ReturnType<typeof planPrices>['planned'],
): ShopProduct {
	let next = product;
	for (const { action, fields, specificPrices } of planned) {
		if (action !== 'write') continue;
		const [field] = fields;
		const price = field?.after ?? next.basePrice;
		const closed = specificPrices.filter(({ change }) => change === 'close').map(({ id }) => id);
		const made = specificPrices
			.filter(({ change }) => change === 'make')
			.map(
				(row, place): SpecificPrice => ({
					...NO_LIMITS,
					id: String(1000 + place),
					shopId: row.shopId,
					customerId: row.customerId,
					fromQuantity: row.fromQuantity,
					price: row.price,
					reduction: row.reduction,
					reductionType: Number(row.reduction) === 0 ? 'amount' : 'percentage',
					from: row.from,
					to: row.to,
				}),
			);
		const kept = next.specificPrices.filter(({ id }) => !closed.includes(id));
		next = { ...next, basePrice: price, values: { price }, specificPrices: [...kept, ...made] };
	}
	return next;
}

describe('prices of a product', () => {
	it('are right once they are written, never 0, and what people made stays', () => {
		fc.assert(
			fc.property(
				article,
				euros,
				fc.array(hand, { maxLength: 3 }),
				fc.array(shopRule, { maxLength: 2 }),
				(of, held, made, shopRules) => {
					const settings = { ...SETTINGS, shopRules };
					const rows = made.map(
						(row, place): SpecificPrice => ({ ...NO_LIMITS, ...row, id: String(place) }),
					);
					const product = productOf(held, rows);
					const first = planPrices([articleOf(of)], [product], settings);
					const after = written(product, first.planned);
					const again = planPrices([articleOf(of)], [after], settings);
					expect(again.planned.filter(({ action }) => action === 'write')).toEqual([]);
					expect(after.specificPrices).toEqual(expect.arrayContaining(rows));
					for (const { fields, specificPrices, action } of first.planned) {
						if (action !== 'write') continue;
						for (const { after: price } of fields) {
							expect(Number(price)).toBeGreaterThan(0);
							const off = Math.abs(Number(price) - Number(held));
							expect(off).toBeLessThanOrEqual(Number(held) * 0.4 + 0.000001);
						}
						for (const { change, price, reduction } of specificPrices) {
							if (change === 'make')
								expect([Number(price) !== 0, Number(reduction) < 1]).toEqual([true, true]);
						}
					}
				},
			),
		);
	});

	it('with VAT come to what SnelStart says once the shop adds the VAT', () => {
		fc.assert(
			fc.property(euros, (price) => {
				const settings = { ...SETTINGS, largestChange: 0 };
				const of = articleOf({ price, pricesInclude: true, promotions: [] });
				const [item] = planPrices([of], [productOf('0.010000', [])], settings).planned;
				if (item?.action !== 'write') return;
				const shown = (microsOf(item.fields[0].after)! * 121) / 100;
				expect(Math.abs(shown - microsOf(price)!)).toBeLessThanOrEqual(1);
			}),
		);
	});
});

describe('a specific price of ours', () => {
	const dated = fc.record({
		productId: fc.integer({ min: 1, max: 99_999 }).map(String),
		combinationId: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 999 }).map(String)),
		shopId: fc.constantFrom('', '1', '2'),
		customerId: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 999 }).map(String)),
		fromQuantity: fc.integer({ min: 1, max: 50 }),
		price: euros,
		reduction: fc.constantFrom('0.000000', '0.125000'),
		fromDay: day,
		toDay: day,
	});
	/** Of what holds always the first day is that of all of them. */
	const own = fc.oneof(
		dated,
		dated.map((one) => ({ ...one, fromDay: '2000-01-01', toDay: '' })),
	);
	const rowOf = (one: OwnPrice): SpecificPrice => ({
		...NO_LIMITS,
		...{ id: '1', shopId: one.shopId, customerId: one.customerId },
		...{ fromQuantity: one.fromQuantity, price: one.price, reduction: one.reduction },
		reductionType: Number(one.reduction) === 0 ? 'amount' : 'percentage',
		...markedTimes(one),
	});

	it('is known again, and not once anything of it was changed', () => {
		fc.assert(
			fc.property(own, (one) => {
				const row = rowOf(one);
				const known = ownPriceIn(row, one);
				expect(known && keyOfOwn(known)).toBe(keyOfOwn(one));
				const [from, to] = [row.from.slice(0, 10), row.to.slice(0, 10)];
				expect(ownPriceIn({ ...row, to: `${to} 23:59:59` }, one)).toBeNull();
				expect(ownPriceIn({ ...row, from: `${from} 00:00:00` }, one)).toBeNull();
				expect(ownPriceIn({ ...row, groupId: '3' }, one)).toBeNull();
				expect(ownPriceIn({ ...row, ruleId: '3' }, one)).toBeNull();
			}),
		);
	});
});
