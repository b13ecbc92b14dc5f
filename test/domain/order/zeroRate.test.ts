import type { WebOrder } from '../../../domain/stream/webOrder';
import { address, article, books, line, settings } from './fixtures';
import { orderV } from './orderV';
import { planOrder } from './planOrder';

const DUTCH = 'NL000099998B57';
const untaxed = (countryIso: string, more: Partial<WebOrder> = {}) =>
	orderV({
		lines: [line({ quantity: 1, totalIncl: '10.00', totalExcl: '10.00', vatRate: '0.000' })],
		shipping: { carrier: 'PostNL', amountIncl: '4.09', amountExcl: '4.09', vatRate: '0.000' },
		totals: {
			productsIncl: '10.00',
			productsExcl: '10.00',
			discountsIncl: '0.00',
			discountsExcl: '0.00',
			paidIncl: '14.09',
			paidExcl: '14.09',
		},
		invoiceAddress: address({ company: 'Zaak BV', vatNumber: DUTCH }),
		deliveryAddress: address({ countryIso }),
		...more,
	});
const zero = settings({ foreignBusinessVat: 'zero' });

describe('an order on which the shop charged no VAT', () => {
	it('is kept back when it goes to another EU country on a Dutch VAT number', () => {
		const plan = planOrder(untaxed('DE'), books(), zero);
		expect(plan.outcome).toBe('blocked');
		expect(plan.problems).toEqual([
			expect.objectContaining({
				code: 'vat-differs',
				message: expect.stringContaining('VAT number (btw-nummer) of the customer is Dutch'),
			}),
		]);
	});

	it('goes in on a number of that country, which decides its VAT', () => {
		const german = address({ company: 'Haus', countryIso: 'DE', vatNumber: 'DE123456789' });
		const plan = planOrder(untaxed('DE', { invoiceAddress: german }), books(), zero);
		expect(plan).toMatchObject({ outcome: 'create', customer: { vatByNumber: true } });
	});

	it('is named reversed when it goes to a business in the Netherlands', () => {
		const plan = planOrder(untaxed('NL'), books(), zero);
		expect(plan.outcome).toBe('blocked');
		expect(plan.problems.map(({ message }) => message)).toEqual([
			expect.stringContaining('(btw verlegd)'),
		]);
	});

	it('goes in on articles without VAT, as those for reversed VAT are', () => {
		const articles = [
			...books().articles.filter(({ code }) => code !== 'MOK-001'),
			article('MOK-001', 0),
		];
		const plan = planOrder(untaxed('NL'), books({ articles }), zero);
		expect(plan.outcome).toBe('create');
		expect(plan.customer?.vatByNumber).toBeUndefined();
	});
});
