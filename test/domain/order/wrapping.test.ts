import { planOrder } from './planOrder';
import { address, books, line, order, settings } from './fixtures';

/** An administration that charges French consumers French VAT (factureerBuitenlandsBtw). */
const base = books();
const inFrance = books({
	company: { ...base.company, foreignVat: true },
	countries: [...base.countries, { id: 'land-fr', name: 'Frankrijk', iso: 'FR', iso3: 'FRA' }],
	foreignVatRates: [{ countryIso3: 'FRA', code: 'SR', percentage: '20', from: '2014-01-01' }],
});
const toFrance = (amountIncl: string, amountExcl: string, paidIncl: string, paidExcl: string) =>
	planOrder(
		order({
			invoiceAddress: address({ countryIso: 'FR' }),
			deliveryAddress: address({ countryIso: 'FR' }),
			lines: [line({ totalIncl: '12.00', totalExcl: '10.00', vatRate: '20.000' })],
			shipping: { carrier: '', amountIncl: '0', amountExcl: '0', vatRate: '0' },
			wrapping: { amountIncl, amountExcl },
			totals: {
				productsIncl: '12.00',
				productsExcl: '10.00',
				discountsIncl: '0',
				discountsExcl: '0',
				paidIncl,
				paidExcl,
			},
		}),
		inFrance,
		settings(),
	);

describe('gift wrapping', () => {
	it('is booked at the rate of the country where the shop charged that', () => {
		const plan = toFrance('2.48', '2.07', '14.48', '12.07');
		expect(plan.outcome).toBe('create');
		expect(plan.salesOrder?.regels.at(-1)).toMatchObject({ stuksprijs: '2.48', aantal: 1 });
		expect(plan.bookedDifference).toBe('0.00');
	});

	it('blocks the order where the shop charged Dutch VAT, near as the two rates are', () => {
		const plan = toFrance('2.50', '2.07', '14.50', '12.07');
		expect(plan.outcome).toBe('blocked');
		expect(plan.problems).toEqual([
			expect.objectContaining({ code: 'vat-differs', value: '21', field: 'wrapping.amountIncl' }),
		]);
	});
});
