import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, article, books, line, order, settings } from './fixtures';
import { planOrder } from './planOrder';

const NOTHING = { amountIncl: '0.00', amountExcl: '0.00' };

/** An order of one line at 21 % and nothing else. */
const ofLine = (incl: string, excl: string, more: Partial<WebOrder> = {}): WebOrder =>
	order({
		lines: [line({ totalIncl: incl, totalExcl: excl, quantity: 3 })],
		shipping: { carrier: 'PostNL', vatRate: '21.000', ...NOTHING },
		totals: {
			...{ productsIncl: incl, productsExcl: excl, discountsIncl: '0.00', discountsExcl: '0.00' },
			...{ paidIncl: incl, paidExcl: excl },
		},
		...more,
	});

const linesOf = (placed: WebOrder, inBooks = books(), how = settings()) => {
	const { salesOrder } = planOrder(placed, inBooks, how);
	return salesOrder?.regels.map(({ aantal, stuksprijs }) => [aantal, Number(stuksprijs)]);
};

describe('ecotax', () => {
	it('inside the price is taxed with it', () => {
		expect(linesOf(ofLine('36.30', '30.00'))).toEqual([[3, 12.1]]);
	});

	it('with a tax of its own blocks the order, since the line has no one rate then', () => {
		const placed = ofLine('36.30', '30.90');
		expect(planOrder(placed, books(), settings()).problems).toEqual([
			expect.objectContaining({ code: 'vat-differs', fix: expect.stringContaining('ecotax') }),
		]);
	});
});

describe('prices that a customer group sees without VAT', () => {
	it.each([
		['incl', '29.98', '24.78'],
		['excl', '29.98', '24.78'],
		['incl', '9.99', '8.26'],
		['excl', '9.99', '8.26'],
	] as const)('come to the total in prices %s VAT: %s', (priceMode, incl, excl) => {
		const plan = planOrder(ofLine(incl, excl), books(), settings({ priceMode }));
		expect(plan.problems).toEqual([]);
		expect(plan.totals).toMatchObject({ snelStart: incl, difference: '0.00' });
	});
});

describe('an order placed at a rate that has changed since', () => {
	const atLowRate = (placedAt: string, vatRate: string, incl: string) =>
		ofLine(incl, '30.00', {
			placedAt,
			lines: [
				line({ code: 'BOEK-001', totalIncl: incl, totalExcl: '30.00', quantity: 3, vatRate }),
			],
		});

	it('is imported at the rate of its own day', () => {
		expect(linesOf(atLowRate('2018-12-31T23:30:00+01:00', '6.000', '31.80'))).toEqual([[3, 10.6]]);
		expect(linesOf(atLowRate('2019-01-01T00:30:00+01:00', '9.000', '32.70'))).toEqual([[3, 10.9]]);
	});

	it('is blocked where the shop charged that of another day', () => {
		const late = atLowRate('2019-01-01T00:30:00+01:00', '6.000', '31.80');
		expect(planOrder(late, books(), settings()).problems).toEqual([
			expect.objectContaining({
				code: 'vat-differs',
				message: expect.stringMatching(/charged 6 % VAT, SnelStart would charge 9 %/),
			}),
		]);
	});
});

describe('an order abroad from before or after taking part in OSS', () => {
	const rates = [{ countryIso3: 'DEU', code: 'SR', percentage: '19', from: '2021-01-01' }];
	const inBooks = (foreignVat: boolean) =>
		books({ company: { ...books().company, foreignVat }, foreignVatRates: rates });
	const toGermany = (vatRate: string, incl: string) => {
		const to = address({ countryIso: 'DE', postcode: '10115' });
		return ofLine(incl, '30.00', {
			invoiceAddress: to,
			deliveryAddress: to,
			lines: [line({ totalIncl: incl, totalExcl: '30.00', quantity: 3, vatRate })],
		});
	};

	it('is imported where SnelStart charges what the shop did', () => {
		expect(linesOf(toGermany('21.000', '36.30'), inBooks(false))).toEqual([[3, 12.1]]);
		expect(linesOf(toGermany('19.000', '35.70'), inBooks(true))).toEqual([[3, 11.9]]);
	});

	it.each([
		['21.000', '36.30', true, /charged 21 % VAT, SnelStart would charge 19 % on a delivery to DE/],
		['19.000', '35.70', false, /charged 19 % VAT, SnelStart would charge 21 %/],
	] as const)(
		'is blocked where it was switched since: %s %s',
		(rate, incl, foreignVat, message) => {
			const [problem, ...others] = planOrder(
				toGermany(rate, incl),
				inBooks(foreignVat),
				settings(),
			).problems;
			expect(others).toEqual([]);
			expect(problem.code).toBe('vat-differs');
			expect(problem.message).toMatch(message);
			expect(problem.fix).toContain('OSS');
		},
	);
});

describe('goods without VAT', () => {
	it('stay without, wherever they go and whatever the rates', () => {
		const code = 'BON-001';
		const placed = ofLine('30.00', '30.00', {
			lines: [
				line({ code, totalIncl: '30.00', totalExcl: '30.00', quantity: 3, vatRate: '0.000' }),
			],
		});
		const inBooks = books({ articles: [...books().articles, article(code, 0)] });
		expect(linesOf(placed, inBooks)).toEqual([[3, 10]]);
	});
});
