import fc from 'fast-check';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { planOrders } from '../../../domain/order/plan/planOrders';
import { planOrder } from './planOrder';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import { article, books, line, order, orderWithTotals, settings } from './fixtures';
import { ORDER } from './generateOrder';

const collective = [21, 9, 0].map((rate) => ({
	cost: 'collective' as const,
	articleId: `id-VERZAMEL${rate}`,
}));

function administration(pricesExclVat = false) {
	const base = books();
	const priced: Record<string, string> = { 'MOK-001': '9.95', 'BOEK-001': '21.50' };
	return {
		...base,
		template: { ...base.template, pricesExclVat },
		articles: [
			...base.articles.map((each) => ({ ...each, price: priced[each.code] ?? '0' })),
			article('BON-001', 0),
			article('VERZAMEL21', 21),
			article('VERZAMEL9', 9),
			article('VERZAMEL0', 0),
		],
	};
}

const chosen = (more: Partial<PlanSettings>) =>
	settings({ costArticles: [...settings().costArticles, ...collective], ...more });

const shown = ({ salesOrder }: PlannedOrder) =>
	salesOrder?.regels.map(({ artikel, omschrijving, aantal, stuksprijs }) => [
		artikel.id.replace('id-', ''),
		omschrijving,
		aantal,
		Number(stuksprijs),
	]);

describe('shopPrice', () => {
	it("takes the shop's price with SnelStart's description", () => {
		const plan = planOrder(order(), administration(), chosen({ lineMode: 'shopPrice' }));
		expect(shown(plan)?.slice(0, 2)).toEqual([
			['MOK-001', 'Artikel MOK-001', 2, 9.95],
			['BOEK-001', 'Artikel BOEK-001', 1, 19.95],
		]);
		expect(plan.totals).toEqual({ shop: '46.80', snelStart: '46.80', difference: '0.00' });
	});
});

describe('codeAndQuantity', () => {
	const ownPrices = chosen({ lineMode: 'codeAndQuantity' });

	it("takes SnelStart's prices, books no difference and tells both totals", () => {
		const plan = planOrder(order(), administration(), ownPrices);
		expect(shown(plan)).toEqual([
			['MOK-001', 'Artikel MOK-001', 2, 9.95],
			['BOEK-001', 'Artikel BOEK-001', 1, 21.5],
			['VERZ21', 'Artikel VERZ21 - PostNL', 1, 6.95],
		]);
		expect(plan.totals).toEqual({ shop: '46.80', snelStart: '48.35', difference: '1.55' });
		expect(plan.bookedDifference).toBe('0.00');
		expect(plan.notices).toEqual([
			expect.objectContaining({
				code: 'prices-of-snelstart',
				message:
					"with SnelStart's own prices the order comes to € 48.35, in the shop to € 46.80: that is € 1.55 more, and nothing is booked for it",
			}),
		]);
		expect(plan.summary).toContain(', at € 48.35 in SnelStart');
	});

	it.each([
		[false, false, [9.95, 21.5]],
		[false, true, [8.2231, 19.7248]],
		[true, true, [9.95, 21.5]],
		[true, false, [12.0395, 23.435]],
	])(
		'converts a price without VAT %s for an order without VAT %s',
		(articlesExcl, orderExcl, prices) => {
			const base = administration(orderExcl);
			base.company.articlePricesExclVat = articlesExcl;
			const plan = planOrder(order(), base, ownPrices);
			expect(
				plan.salesOrder?.regels.slice(0, 2).map(({ stuksprijs }) => Number(stuksprijs)),
			).toEqual(prices);
		},
	);

	it("takes the shop's name and price for goods that another article stands in for", () => {
		const base = administration();
		base.articles.push(article('DIVERS', 21, { price: '0' }));
		const standIn = {
			...ownPrices,
			unknownArticle: 'default' as const,
			costArticles: [
				...ownPrices.costArticles,
				{ cost: 'unknownArticle' as const, articleId: 'id-DIVERS' },
			],
		};
		const unknown = order({ lines: [line({ code: 'ONBEKEND' }), ...order().lines.slice(1)] });
		expect(shown(planOrder(unknown, base, standIn))?.[0]).toEqual([
			'DIVERS',
			'Mok "Delfts Blauw"',
			2,
			9.95,
		]);
	});

	it('blocks an article whose price cannot be read', () => {
		const base = administration();
		base.articles[0] = { ...base.articles[0], price: '' };
		const plan = planOrder(order(), base, ownPrices);
		expect(plan.problems.map(({ code }) => code)).toEqual(['prices-of-snelstart']);
	});

	it('still blocks a VAT rate that differs', () => {
		const low = line({ vatRate: '9.000', totalExcl: '18.26' });
		const plan = planOrder(order({ lines: [low] }), administration(), ownPrices);
		expect(plan.problems.map(({ code }) => code)).toContain('vat-differs');
	});
});

describe('perVatRate', () => {
	const perRate = chosen({ lineMode: 'perVatRate' });

	it('is one line for all goods of a rate, whether SnelStart knows them or not', () => {
		const unknown = line({
			id: '13',
			code: 'ONBEKEND',
			quantity: 1,
			totalIncl: '1.00',
			totalExcl: '0.83',
		});
		const lines = [...order().lines, unknown];
		const ordered = orderWithTotals(
			{ productsIncl: '40.85', productsExcl: '35.58', paidIncl: '47.80' },
			{ lines },
		);
		const plan = planOrder(ordered, administration(), perRate);
		expect(shown(plan)).toEqual([
			['VERZAMEL21', 'Artikel VERZAMEL21 (21 %)', 1, 20.9],
			['VERZAMEL9', 'Artikel VERZAMEL9 (9 %)', 1, 19.95],
			['VERZ21', 'Artikel VERZ21 - PostNL', 1, 6.95],
		]);
		expect(plan.notices).toEqual([]);
	});

	it('leaves what a module added for its payment on its own article', () => {
		const fee = line({
			...{ id: '13', code: '', productId: '0', name: 'Betaalkosten', quantity: 1 },
			...{ totalIncl: '1.00', totalExcl: '0.83' },
		});
		const ordered = orderWithTotals(
			{ productsIncl: '40.85', productsExcl: '35.58', paidIncl: '47.80' },
			{ lines: [...order().lines, fee] },
		);
		const costs = perRate.costArticles;
		const own = { cost: 'paymentFee' as const, articleId: 'id-VERZ21' };
		const plan = planOrder(ordered, administration(), {
			...perRate,
			costArticles: [...costs, own],
		});
		expect(shown(plan)?.slice(0, 3)).toEqual([
			['VERZAMEL21', 'Artikel VERZAMEL21 (21 %)', 1, 19.9],
			['VERZAMEL9', 'Artikel VERZAMEL9 (9 %)', 1, 19.95],
			['VERZ21', 'Artikel VERZ21 - Betaalkosten', 1, 1],
		]);
		expect(plan.notices.map(({ code }) => code)).toEqual(['payment-fee']);
	});

	it('names the rate that has no collective article', () => {
		const none = settings({ lineMode: 'perVatRate' });
		const { problems } = planOrder(order(), administration(), none);
		expect(problems.map(({ field, value }) => [field, value])).toEqual([
			['costArticles.collective', '21'],
			['costArticles.collective', '9'],
		]);
	});

	it('has the VAT per rate and the total of an order line by line', () => {
		fc.assert(
			fc.property(ORDER, fc.boolean(), (generated, excl) => {
				const base = administration(excl);
				const whole = planOrder(generated, base, chosen({}));
				const perVat = planOrder(generated, base, perRate);
				if (whole.outcome !== 'create' || perVat.outcome !== 'create') return;
				expect(perVat.totals).toEqual(whole.totals);
				const shops = (plan: PlannedOrder) =>
					plan.vat.filter(({ shop }) => shop !== '0.00').map(({ rate, shop }) => [rate, shop]);
				expect(shops(perVat)).toEqual(shops(whole));
			}),
		);
	});
});

describe('articles that are made first', () => {
	const making = chosen({ unknownArticle: 'create', newArticleGroupIds: ['hoog', 'laag'] });
	const twice = [
		line({ code: 'NIEUW-1', quantity: 1, totalIncl: '9.95', totalExcl: '8.22' }),
		line({ id: '12', code: 'NIEUW-1', quantity: 1, totalIncl: '9.95', totalExcl: '8.23' }),
	];
	const ordered = (id: string) =>
		orderWithTotals(
			{ productsIncl: '19.90', productsExcl: '16.45', paidIncl: '26.85' },
			{ id, lines: twice },
		);

	const at = (id: string, totalIncl: string, totalExcl: string, vatRate = '21.000') => {
		const lines = [line({ code: 'NIEUW-1', quantity: 1, totalIncl, totalExcl, vatRate })];
		const paidIncl = (Number(totalIncl) + 6.95).toFixed(2);
		return orderWithTotals(
			{ productsIncl: totalIncl, productsExcl: totalExcl, paidIncl },
			{ id, lines },
		);
	};

	it("has one price on every line where lines go at SnelStart's own", () => {
		const dearer = [
			line({ code: 'NIEUW-1', quantity: 1, totalIncl: '9.95', totalExcl: '8.22' }),
			line({ id: '12', code: 'NIEUW-1', quantity: 2, totalIncl: '24.20', totalExcl: '20.00' }),
		];
		const plan = planOrder(
			orderWithTotals(
				{ productsIncl: '34.15', productsExcl: '28.22', paidIncl: '41.10' },
				{ id: '9', lines: dearer },
			),
			administration(),
			chosen({
				unknownArticle: 'create',
				newArticleGroupIds: ['hoog', 'laag'],
				lineMode: 'codeAndQuantity',
			}),
		);
		const prices = plan.salesOrder!.regels.slice(0, 2).map(({ stuksprijs }) => stuksprijs);
		expect(new Set(prices).size).toBe(1);
	});

	it('stand in the plan once, and their lines name the code without an id', () => {
		const plan = planOrder(ordered('1'), administration(), making);
		expect(plan.articles.map(({ artikelcode }) => artikelcode)).toEqual(['NIEUW-1']);
		expect(plan.salesOrder?.regels.slice(0, 2).map(({ artikel }) => artikel)).toEqual([
			{ id: '', artikelcode: 'NIEUW-1' },
			{ id: '', artikelcode: 'NIEUW-1' },
		]);
		expect(plan.summary).toContain(', with a new article');
		expect(plan.quantities).toEqual([
			{ productId: '21', combinationId: '', code: 'NIEUW-1', quantity: 2 },
		]);
	});

	it('has the price of the first line of a run that it is made of, whichever order that is in', () => {
		const own = { ...making, lineMode: 'codeAndQuantity' as const };
		const orders = [at('1', '12.10', '10.00'), at('2', '24.20', '20.00')];
		const [first, second] = planOrders(orders, administration(), own);
		const price = ({ salesOrder }: PlannedOrder) => Number(salesOrder?.regels[0].stuksprijs);
		expect([price(first), price(second)]).toEqual([12.1, 12.1]);
		expect(second.articles).toEqual(first.articles);
		expect(second.totals).toEqual({ shop: '31.15', snelStart: '19.05', difference: '-12.10' });
	});

	it('has the price that an order makes it at when the one before it is blocked', () => {
		const own = { ...making, lineMode: 'codeAndQuantity' as const };
		const orders = [{ ...at('1', '12.10', '10.00'), customer: null }, at('2', '24.20', '20.00')];
		const [, second] = planOrders(orders, administration(), own);
		expect(second.totals.difference).toBe('0.00');
	});

	it.each(['within one order', 'of two orders'])(
		'keeps back the second of two lines at other VAT rates, %s',
		(where) => {
			const [high, low] = [at('1', '12.10', '10.00'), at('2', '10.90', '10.00', '9.000')];
			const both = orderWithTotals(
				{ productsIncl: '23.00', productsExcl: '20.00', paidIncl: '29.95' },
				{ id: '1', lines: [high.lines[0], { ...low.lines[0], id: '12' }] },
			);
			const orders = where === 'within one order' ? [both] : [high, low];
			const plans = planOrders(orders, administration(), making);
			expect(plans.at(-1)!.problems).toEqual([
				expect.objectContaining({
					code: 'vat-differs',
					message: expect.stringMatching(/NIEUW-1.*21 %.*9 %|NIEUW-1.*9 %.*21 %/),
				}),
			]);
		},
	);

	it.each(['nieuw-1', 'NIEUW-1 ', '0NIEUW-1'])(
		'is not made again for a line with the code "%s", whichever order that is in',
		(code) => {
			const near = at('2', '12.10', '10.00');
			const [first, second] = planOrders(
				[at('1', '12.10', '10.00'), { ...near, lines: [{ ...near.lines[0], code }] }],
				administration(),
				making,
			);
			expect(first.outcome).toBe('create');
			expect(second.problems).toEqual([
				expect.objectContaining({
					code: 'unknown-article',
					message: expect.stringContaining('none is made, because article NIEUW-1 "Mok'),
				}),
			]);
		},
	);

	it('stand with every order of a run that needs them', () => {
		const plans = planOrders([ordered('1'), ordered('2')], administration(), making);
		expect(plans.map(({ articles }) => articles.length)).toEqual([1, 1]);
	});

	it('do not stand with an order that is blocked', () => {
		const plan = planOrder({ ...ordered('1'), customer: null }, administration(), making);
		expect([plan.outcome, plan.articles]).toEqual(['blocked', []]);
	});
});

describe('quantities', () => {
	it('carry the text that the shop matches by', () => {
		const plan = planOrder(
			order({ lines: [line({ ean13: '8711000' })] }),
			books(),
			settings({ shopArticleField: 'ean13' }),
		);
		expect(plan.quantities).toEqual([
			{ productId: '21', combinationId: '', code: '8711000', quantity: 2 },
		]);
	});

	it('carry the article code where the shop code stands in an extra field', () => {
		const known = article('SNEL-7', 21, { extraFields: { Webcode: 'MOK-001' } });
		const base = books({ articles: [...books().articles, known] });
		const { quantities } = planOrder(order(), base, settings({ snelStartArticleField: 'Webcode' }));
		expect(quantities).toEqual([
			{ productId: '21', combinationId: '', code: 'SNEL-7', quantity: 2 },
			{ productId: '21', combinationId: '', code: 'BOEK-001', quantity: 1 },
		]);
	});
});
