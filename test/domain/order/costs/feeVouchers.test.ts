import { address, article, books, line, order, settings } from '../fixtures';
import { planOrder } from '../planOrder';

/** SnelStart charges 20 % there on what is at the high rate at home; the shop charges its own 21 % on carriage. */
const world = books({
	company: { ...books().company, foreignVat: true },
	foreignVatRates: [{ countryIso3: 'BEL', code: 'SR', percentage: '20', from: '2020-01-01' }],
	articles: [...books().articles, article('BON-001', 0), article('KOSTEN', 21)],
});
const chosen = settings({
	costArticles: [
		...settings().costArticles,
		{ cost: 'paymentFee' as const, articleId: 'id-KOSTEN', atMost: 500 },
	],
});

const withFee = (incl: string, excl: string) => {
	const to = address({ countryIso: 'BE', postcode: '2000' });
	const paid = (fee: string) => (10 + Number(fee)).toFixed(2);
	return planOrder(
		order({
			invoiceAddress: to,
			deliveryAddress: to,
			lines: [
				line({
					...{ code: 'BON-001', quantity: 1, vatRate: '0.000' },
					...{ totalIncl: '10.00', totalExcl: '10.00' },
				}),
			],
			shipping: { carrier: '', amountIncl: '0', amountExcl: '0', vatRate: '21.000' },
			discounts: [
				{
					name: 'Betaalkosten',
					amountIncl: `-${incl}`,
					amountExcl: `-${excl}`,
					freeShipping: false,
				},
			],
			totals: {
				...{ productsIncl: '10.00', productsExcl: '10.00' },
				...{ discountsIncl: `-${incl}`, discountsExcl: `-${excl}` },
				...{ paidIncl: paid(incl), paidExcl: paid(excl) },
			},
		}),
		world,
		chosen,
	);
};

describe('a fee in a voucher of a negative amount', () => {
	it('is booked at the rate that its amounts tell, where SnelStart charges that there', () => {
		const { outcome, salesOrder } = withFee('2.50', '2.08');
		expect(outcome).toBe('create');
		expect(salesOrder?.regels.map(({ artikel }) => artikel.artikelcode)).toContain('KOSTEN');
	});

	it.each([
		['2.50', '2.07'],
		['0.35', '0.29'],
	])('is never taken for one at another rate that comes near: %s and %s', (incl, excl) => {
		const { outcome, problems } = withFee(incl, excl);
		expect(outcome).toBe('blocked');
		expect(problems.map(({ code }) => code)).toContain('missing-cost-article');
	});

	it('is told beside two vouchers that both give the carriage away, which is given once', () => {
		const goods = { totalIncl: '12.10', totalExcl: '10.00' };
		const voucher = (name: string, amountIncl: string, amountExcl: string) => ({
			...{ name, amountIncl, amountExcl, freeShipping: name !== 'Betaalkosten' },
		});
		const { outcome, salesOrder } = planOrder(
			order({
				lines: [line({ code: 'MOK-001', quantity: 1, vatRate: '21.000', ...goods })],
				shipping: { carrier: '', amountIncl: '6.05', amountExcl: '5.00', vatRate: '21.000' },
				discounts: [
					voucher('Gratis verzending', '6.05', '5.00'),
					voucher('Gratis en 10%', '7.26', '6.00'),
					voucher('Betaalkosten', '-2.42', '-2.00'),
				],
				totals: {
					...{ productsIncl: '12.10', productsExcl: '10.00' },
					...{ discountsIncl: '4.84', discountsExcl: '4.00' },
					...{ paidIncl: '13.31', paidExcl: '11.00' },
				},
			}),
			world,
			chosen,
		);
		expect(outcome).toBe('create');
		const amounts = salesOrder?.regels.map(({ artikel, stuksprijs }) => [
			artikel.artikelcode,
			Number(stuksprijs),
		]);
		expect(amounts).toContainEqual(['KOSTEN', 2.42]);
		expect(amounts).toContainEqual(['KORT21', -7.26]);
	});

	it('is told beside vouchers that take off more than there is, as far as there is', () => {
		const goods = { totalIncl: '12.10', totalExcl: '10.00' };
		const voucher = (name: string, amountIncl: string, amountExcl: string) => ({
			...{ name, amountIncl, amountExcl, freeShipping: false },
		});
		const { outcome, salesOrder } = planOrder(
			order({
				lines: [line({ code: 'BON-021', quantity: 1, vatRate: '21.000', ...goods })],
				shipping: { carrier: '', amountIncl: '0', amountExcl: '0', vatRate: '21.000' },
				discounts: [
					voucher('10 %', '1.21', '1.00'),
					voucher('Alles gratis', '12.10', '10.00'),
					voucher('Betaalkosten', '-2.42', '-2.00'),
				],
				totals: {
					...{ productsIncl: '12.10', productsExcl: '10.00' },
					...{ discountsIncl: '9.68', discountsExcl: '8.00' },
					...{ paidIncl: '2.42', paidExcl: '2.00' },
				},
			}),
			books({ articles: [...books().articles, article('BON-021', 21), article('KOSTEN', 21)] }),
			chosen,
		);
		expect(outcome).toBe('create');
		const fees = salesOrder?.regels.filter(({ artikel }) => artikel.artikelcode === 'KOSTEN') ?? [];
		expect(fees).toHaveLength(1);
	});

	it('is none where the vouchers do not come to what the order says of them: one for more than was left', () => {
		const tea = { code: 'BON-001', quantity: 1, vatRate: '0.000' };
		const { outcome, salesOrder, problems } = planOrder(
			order({
				lines: [line({ ...tea, totalIncl: '10.00', totalExcl: '10.00' })],
				shipping: { carrier: '', amountIncl: '4.95', amountExcl: '4.09', vatRate: '21.000' },
				discounts: [
					{ name: 'Alles gratis', amountIncl: '14.95', amountExcl: '14.09', freeShipping: true },
					{ name: 'Punten', amountIncl: '-4.95', amountExcl: '-4.09', freeShipping: false },
				],
				totals: {
					...{ productsIncl: '10.00', productsExcl: '10.00' },
					...{ discountsIncl: '14.95', discountsExcl: '14.09' },
					...{ paidIncl: '0.00', paidExcl: '0.00' },
				},
			}),
			books({ articles: [...books().articles, article('BON-001', 0), article('KOSTEN', 21)] }),
			chosen,
		);
		expect([outcome, problems]).toEqual(['create', []]);
		expect(salesOrder?.regels.map(({ artikel }) => artikel.artikelcode)).not.toContain('KOSTEN');
	});
});
