import type { PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { startPrestaShop } from '../../../lab/simulators/prestashop';
import { list } from './client';
import { cart, numbers, placed, shopWithVat } from './shopWithVat';
import { smallShop } from './smallShop';

const shipping = ['total_shipping_tax_excl', 'total_shipping_tax_incl', 'carrier_tax_rate'];

describe('goods without VAT', () => {
	const taxes = (input: Parameters<typeof cart>[1]) =>
		placed(shopWithVat(), cart({ HUNDRED: 1, TEN: 1 }, input)).details.map(
			({ associations }) => associations,
		);

	it('have no tax rows, or rows with id 0 from PrestaShop’s own module', () => {
		expect(taxes({ taxExempt: true })).toEqual([{}, {}]);
		const zero = { taxes: [{ id: '0' }] };
		expect(taxes({ taxExempt: 'vatnumber' })).toEqual([zero, zero]);
	});

	it('of that module cost as much with as without VAT, shipping too', () => {
		const input = { taxExempt: 'vatnumber', shippingTaxIncl: '4.95' } as const;
		const { order } = placed(shopWithVat(), cart({ HUNDRED: 1 }, input));
		expect(numbers(order, 'total_paid_tax_excl', 'total_paid_tax_incl', ...shipping)).toEqual([
			...[104.95, 104.95],
			...[4.95, 4.95, 0],
		]);
	});

	it('may carry any tax rows, also with VAT in the amounts', () => {
		const lines = [
			{ reference: 'HUNDRED', quantity: 1, storedTaxIds: [0] },
			{ reference: 'TEN', quantity: 1, storedTaxIds: [] },
		];
		const { order, details } = placed(shopWithVat(), cart({}, { lines }));
		expect(details.map(({ associations }) => associations)).toEqual([{ taxes: [{ id: '0' }] }, {}]);
		expect(numbers(order, 'total_paid_tax_incl')).toEqual([131.9]);
	});
});

describe('goods that cost nothing', () => {
	const free = (reference: string) => ({ reference, quantity: 1, unitPriceTaxExcl: '0' });

	it('have no tax rows when the whole order is free, though its shipping is taxed', () => {
		const { order, details } = placed(
			shopWithVat(),
			cart({}, { lines: [free('HUNDRED'), free('TEN')], shippingTaxIncl: '4.95' }),
		);
		expect(details.map(({ associations }) => associations)).toEqual([{}, {}]);
		expect(details.map((row) => row.id_tax_rules_group)).toEqual(['1', '4']);
		expect(numbers(order, 'total_products', 'total_paid', ...shipping)).toEqual([
			...[0, 4.95],
			...[4.09, 4.95, 21],
		]);
	});

	it('keep them beside goods that cost something', () => {
		const lines = [free('HUNDRED'), { reference: 'TEN', quantity: 1 }];
		const { details } = placed(shopWithVat(), cart({}, { lines }));
		expect(details.map(({ associations }) => associations?.taxes?.length)).toEqual([1, 1]);
	});
});

describe('shipping', () => {
	test.each(['0.000', ''])('may cost VAT while carrier_tax_rate is "%s"', (carrierTaxRate) => {
		const { order } = placed(
			shopWithVat(),
			cart({ TEN: 1 }, { shippingTaxIncl: '4.95', carrierTaxRate }),
		);
		expect(order.carrier_tax_rate).toBe(carrierTaxRate);
		expect(numbers(order, ...shipping.slice(0, 2))).toEqual([4.09, 4.95]);
	});

	it('may have the average VAT of the goods, by input or by the shop’s setting', () => {
		const of = (averaged: boolean) => {
			const shop = shopWithVat();
			const name = 'PS_ATCP_SHIPWRAP';
			shop.table('configurations').insert({ name, value: averaged ? '0' : '1' });
			const input = { shippingTaxIncl: undefined, shippingTaxExcl: '6' };
			const own = averaged ? { ...input, shippingTaxAveraged: true } : input;
			return numbers(placed(shop, cart({ HUNDRED: 1, TEN: 10 }, own)).order, ...shipping);
		};
		expect(of(true)).toEqual([6, 6.9, 15]);
		expect(of(false)).toEqual([6, 6.9, 15]);
	});

	it('is taken as it is when both sides are given', () => {
		const input = { shippingTaxIncl: '6.90', shippingTaxExcl: '6.00', carrierTaxRate: '15.000' };
		const { order } = placed(shopWithVat(), cart({ HUNDRED: 1 }, input));
		expect(numbers(order, ...shipping, 'total_paid_tax_incl')).toEqual([6, 6.9, 15, 127.9]);
	});
});

describe('an order with less in it than usual', () => {
	let shop: PrestaShopSimulator;

	beforeEach(async () => {
		shop = await startPrestaShop({ seed: smallShop() });
	});

	afterEach(async () => await shop.close());

	it('has no delivery address when all its goods are files', async () => {
		shop.state.tables.products[2].is_virtual = '1';
		const lines = [{ reference: 'BOEK', quantity: 1 }];
		shop.placeOrder({ lines, deliveryAddress: null, invoiceAddress: { country: 'NL' } });
		expect(await list(shop, 'orders', 'display=full')).toMatchObject([
			{
				id_address_delivery: '0',
				id_address_invoice: '1',
				id_carrier: '0',
				total_paid: '19.950000',
			},
		]);
	});

	it('has zeros for its date when a module wrote it so', async () => {
		const zero = '0000-00-00 00:00:00';
		shop.placeOrder({ lines: [{ reference: 'MOK', quantity: 1 }], dateAdd: zero });
		expect(await list(shop, 'orders', 'display=[id,date_add]')).toEqual([
			{ id: 1, date_add: zero },
		]);
	});

	it('may be placed in an hour that exists twice or not at all', async () => {
		for (const dateAdd of ['2026-10-25 02:30:00', '2026-03-29 02:30:00']) {
			shop.placeOrder({ lines: [{ reference: 'MOK', quantity: 1 }], dateAdd });
		}
		const orders = await list(shop, 'orders', 'display=[date_add]');
		expect(orders.map(({ date_add: date }) => date)).toEqual([
			'2026-10-25 02:30:00',
			'2026-03-29 02:30:00',
		]);
	});
});
