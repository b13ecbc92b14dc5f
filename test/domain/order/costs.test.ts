import fc from 'fast-check';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { planOrder } from './planOrder';
import type { CostArticle, PlanSettings } from '../../../domain/settings/planSettings';
import { article, books, order, orderWithTotals, settings } from './fixtures';

const base = books({
	articles: [
		...books().articles,
		...['DHL21', 'FEE21', 'KLARNA21'].map((code) => article(code, 21)),
		article('DHL9', 9),
		article('FEE0', 0),
	],
});
const withCosts = (...rows: CostArticle[]) =>
	settings({ costArticles: [...rows, ...settings().costArticles] });
const codesOf = ({ salesOrder }: PlannedOrder) =>
	salesOrder?.regels.map(({ artikel, stuksprijs }) => [artikel.id.slice(3), Number(stuksprijs)]);
const codes = (problems: PlannedOrder['problems']) => problems.map(({ code }) => code);

describe('shipping per carrier', () => {
	const dhl = withCosts(
		{ cost: 'shipping', articleId: 'id-DHL21', onlyFor: ' dhl ' },
		{ cost: 'shipping', articleId: 'id-DHL9', onlyFor: 'DHL' },
	);
	const shipped = (carrier: string) =>
		planOrder(order({ shipping: { ...order().shipping, carrier } }), base, dhl);

	it('takes the article of the carrier, by name', () => {
		expect(codesOf(shipped('DHL'))?.at(-1)).toEqual(['DHL21', 6.95]);
	});

	it('falls back to the article for all carriers', () => {
		expect(codesOf(shipped('PostNL'))?.at(-1)).toEqual(['VERZ21', 6.95]);
	});

	it('takes the one of the VAT rate, also of a carrier that has only another', () => {
		const only9 = withCosts({ cost: 'shipping', articleId: 'id-DHL9', onlyFor: 'DHL' });
		const dhlOrder = order({ shipping: { ...order().shipping, carrier: 'DHL' } });
		expect(codesOf(planOrder(dhlOrder, base, only9))?.at(-1)).toEqual(['VERZ21', 6.95]);
	});

	it('does not take an article that is for another carrier', () => {
		const none = settings({
			costArticles: [{ cost: 'shipping', articleId: 'id-DHL21', onlyFor: 'DHL' }],
		});
		expect(codes(planOrder(order(), base, none).problems)).toEqual(['missing-cost-article']);
	});
});

describe('payment fee', () => {
	const fee = (more: Partial<CostArticle> = {}): CostArticle => ({
		cost: 'paymentFee',
		articleId: 'id-FEE21',
		atMost: 300,
		...more,
	});
	/** € 1.95 on top of the sum of the order, of which 21 % VAT. */
	const withFee = (paidIncl = '48.75', paidExcl = '42.10') =>
		orderWithTotals({ paidIncl, paidExcl });

	it('is what the total has on top, on its article with its VAT, and told', () => {
		const plan = planOrder(withFee(), base, withCosts(fee()));
		expect(codesOf(plan)?.at(-1)).toEqual(['FEE21', 1.95]);
		expect(plan.totals).toEqual({ shop: '48.75', snelStart: '48.75', difference: '0.00' });
		expect(plan.bookedDifference).toBe('0.00');
		expect(plan.notices).toEqual([
			expect.objectContaining({
				code: 'payment-fee',
				message:
					'the order total of the shop has € 1.95 on top of its own sum: taken for the fee of iDEAL and booked on article FEE21 "Artikel FEE21" with 21 % VAT (betalingskosten)',
			}),
		]);
	});

	it('is for the payment method, by module or name, before the one for all', () => {
		const rows = [fee(), fee({ articleId: 'id-KLARNA21', onlyFor: 'Mollie' })];
		expect(codesOf(planOrder(withFee(), base, withCosts(...rows)))?.at(-1)).toEqual([
			'KLARNA21',
			1.95,
		]);
		const other = fee({ onlyFor: 'PayPal' });
		expect(codes(planOrder(withFee(), base, withCosts(other)).problems)).toEqual(['total-differs']);
	});

	it('is by the module before the name of the payment method, wherever the rows stand', () => {
		const rows = [
			fee(),
			fee({ onlyFor: 'iDEAL*', articleId: 'id-FEE21' }),
			fee({ articleId: 'id-KLARNA21', onlyFor: 'mollie' }),
		];
		for (const table of [rows, [...rows].reverse()]) {
			const plan = planOrder(withFee(), base, withCosts(...table));
			expect(codesOf(plan)?.at(-1)).toEqual(['KLARNA21', 1.95]);
		}
	});

	it('has the VAT rate that the two totals tell', () => {
		const rows = [fee({ articleId: 'id-FEE0' }), fee()];
		expect(codesOf(planOrder(withFee(), base, withCosts(...rows)))?.at(-1)).toEqual([
			'FEE21',
			1.95,
		]);
		const free = planOrder(withFee('48.75', '42.44'), base, withCosts(...rows));
		expect(codesOf(free)?.at(-1)).toEqual(['FEE0', 1.95]);
	});

	it('is blocked when the totals tell a rate that has no article', () => {
		const plan = planOrder(withFee(), base, withCosts(fee({ articleId: 'id-FEE0' })));
		expect(plan.problems.map(({ code, value }) => [code, value])).toEqual([
			['missing-cost-article', '21'],
		]);
	});

	it.each([
		['more than the settings allow', withFee('49.85', '43.01'), 'total-differs'],
		['less than the sum', withFee('44.80', '38.84'), 'total-differs'],
	])('is nothing that is %s', (_, ordered, code) => {
		expect(codes(planOrder(ordered, base, withCosts(fee())).problems)).toEqual([code]);
	});

	it('says which setting takes it for one, where it is more or no article is chosen', () => {
		const fixOf = (rows: CostArticle[], paid: [string, string]) =>
			planOrder(withFee(...paid), base, withCosts(...rows)).problems[0].fix;
		expect(fixOf([fee()], ['69.85', '59.54'])).toContain(
			"(then raise 'Payment Fee at Most (Euros)' under 'Plan → Cost Articles')",
		);
		expect(fixOf([], ['48.75', '42.10'])).toContain(
			"(then choose an article for 'Payment Fee Names or IDs' under 'Plan → Cost Articles')",
		);
		expect(fixOf([fee()], ['44.80', '38.84'])).not.toContain('(then');
	});

	it('is not a rounding difference, nor anything without a limit', () => {
		expect(planOrder(withFee('46.82', '40.50'), base, withCosts(fee())).bookedDifference).toBe(
			'0.02',
		);
		const limitless = withCosts(fee({ atMost: undefined }));
		expect(codes(planOrder(withFee(), base, limitless).problems)).toEqual(['total-differs']);
	});

	it('leaves an order alone whose lines carry it already', () => {
		const plan = planOrder(order(), base, withCosts(fee()));
		expect([plan.notices, codesOf(plan)?.length]).toEqual([[], 3]);
	});

	it('brings the order to its total to the cent, whatever its amount and price mode', () => {
		fc.assert(
			fc.property(fc.integer({ min: 6, max: 300 }), fc.boolean(), (cents, pricesExclVat) => {
				const template = { ...base.template, pricesExclVat };
				const paid = withFee(
					((4680 + cents) / 100).toFixed(2),
					((4049 + Math.round(cents / 1.21)) / 100).toFixed(2),
				);
				const plan = planOrder(paid, { ...base, template }, withCosts(fee()));
				expect(plan.outcome).toBe('create');
				expect(plan.totals.difference).toBe('0.00');
				expect(Math.abs(Number(plan.bookedDifference))).toBeLessThanOrEqual(0.01);
			}),
		);
	});
});

describe('payment term and cost centre', () => {
	it('stand on the sales order', () => {
		const chosen = settings({
			costCentreId: 'kp-1',
			memo: 'Web',
			rules: [
				{ by: 'payment', is: 'banktransfer', set: { paymentTerm: 30 } },
				{ by: 'payment', is: 'ideal', set: { paymentTerm: 0 } },
			],
		});
		expect(planOrder(order(), base, chosen).salesOrder).toMatchObject({
			memo: 'Web',
			krediettermijn: 0,
			kostenplaats: { id: 'kp-1' },
		});
	});

	it.each([
		['MOLLIE', 14],
		['m*e', 14],
		['', undefined],
		['PayPal', undefined],
	])('by payment method "%s": %s days', (is, days) => {
		const rules: PlanSettings['rules'] = [{ by: 'payment', is, set: { paymentTerm: 14 } }];
		const { salesOrder } = planOrder(order(), base, settings({ rules }));
		expect(salesOrder?.krediettermijn).toBe(days);
		expect(salesOrder).not.toHaveProperty('kostenplaats');
		expect(salesOrder).not.toHaveProperty('memo');
	});

	it('come from the row of the shop', () => {
		const rules: PlanSettings['rules'] = [
			{ by: 'shop', is: 'TestWinkel', set: { importKeyPrefix: 'TW', costCentreId: 'kp-2' } },
		];
		const { salesOrder } = planOrder(order(), base, settings({ costCentreId: 'kp-1', rules }));
		expect(salesOrder).toMatchObject({ kostenplaats: { id: 'kp-2' }, betalingskenmerk: 'TW88' });
	});
});

describe('price mode', () => {
	const mode = (
		priceMode: 'template' | 'incl' | 'excl' | 'exact',
		pricesExclVat: boolean,
		ordered = order(),
	) => {
		const template = { ...base.template, pricesExclVat };
		const plan = planOrder(ordered, { ...base, template }, settings({ priceMode }));
		return [plan.salesOrder?.verkooporderBtwIngaveModel, plan.bookedDifference];
	};

	it('is that of the template, or the one chosen', () => {
		expect(mode('template', true)).toEqual(['Exclusief', '0.00']);
		expect(mode('incl', true)).toEqual(['Inclusief', '0.00']);
		expect(mode('excl', false)).toEqual(['Exclusief', '0.00']);
	});

	it('exact: the one without a difference, the template on a tie', () => {
		expect(mode('exact', true)).toEqual(['Exclusief', '0.00']);
		expect(mode('exact', false)).toEqual(['Inclusief', '0.00']);
		const centMore = orderWithTotals({ paidIncl: '46.81' });
		expect(mode('exact', true, centMore)).toEqual(['Exclusief', '0.01']);
		const ownIncl = [{ ...order().lines[0], totalIncl: '19.91' }, order().lines[1]];
		const offExcl = orderWithTotals(
			{ productsIncl: '39.86', paidIncl: '46.81' },
			{ lines: ownIncl },
		);
		expect(mode('template', true, offExcl)).toEqual(['Exclusief', '0.01']);
		expect(mode('exact', true, offExcl)).toEqual(['Inclusief', '0.00']);
	});

	it('exact: takes the side that is not refused', () => {
		const none = settings({ priceMode: 'exact', differenceCeiling: 0 });
		const ownIncl = [{ ...order().lines[0], totalIncl: '19.91' }, order().lines[1]];
		const offExcl = orderWithTotals(
			{ productsIncl: '39.86', paidIncl: '46.81' },
			{ lines: ownIncl },
		);
		const template = { ...base.template, pricesExclVat: true };
		const plan = planOrder(offExcl, { ...base, template }, none);
		expect(plan.salesOrder?.verkooporderBtwIngaveModel).toBe('Inclusief');
	});
});

describe('an order that waits too long', () => {
	it('keeps waiting, with days, method and what to do', () => {
		const plan = planOrder(
			order({
				readiness: 'waiting',
				readinessReason: 'not paid yet',
				overdueDays: 9,
				stateName: 'Wacht op bank',
			}),
			base,
			settings(),
		);
		expect(plan).toMatchObject({ outcome: 'waiting', salesOrder: null, holdsStock: true });
		expect(plan.problems).toEqual([
			expect.objectContaining({ code: 'payment-overdue', field: 'overdueDays', value: '9' }),
		]);
		expect(plan.summary).toContain(
			'waits: not paid yet; payment by iDEAL is 9 days late; the order is still "Wacht op bank"',
		);
	});

	it('is told only while it waits', () => {
		expect(planOrder(order({ overdueDays: 9 }), base, settings()).problems).toEqual([]);
		expect(planOrder(order({ readiness: 'waiting' }), base, settings()).problems).toEqual([]);
	});
});
