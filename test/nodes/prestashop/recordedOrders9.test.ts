import {
	startPrestaShop,
	type PrestaShopSimulator,
	type PrestaShopState,
} from '../../../lab/simulators/prestashop';
import type { Fence } from '../../../domain/stream/fence';
import type { WebOrder } from '../../../domain/stream/webOrder';
import { namedOrderIds } from '../../contract/prestashop/namedOrderIds';
import { recordedWorld } from '../../contract/prestashop/recordedWorld';
import { readOrders } from './support/run';

const ALL = { importFrom: '2025-12-01T00:00:00+01:00' };

/** The recorded shop with the two options that no recording shows. */
function worldWithOptions(): PrestaShopState {
	const world = recordedWorld('9.0.3');
	world.tables.product_option_values.push(
		{ id: 5, id_attribute_group: '2', name: 'M' },
		{ id: 8, id_attribute_group: '3', name: 'Rood' },
	);
	return world;
}

/** Integer columns are JSON numbers there, and its orders were another seed than those of 1.6 to 8. */
describe('the recorded orders of PrestaShop 9.0.3', () => {
	const named = namedOrderIds('9.0.3');
	const idOf = (key: string): string => String(named.get(key));
	let shop: PrestaShopSimulator;
	let orders: WebOrder[];
	let fence: Fence;
	const order = (key: string): WebOrder => {
		const found = orders.find(({ id }) => id === idOf(key));
		if (!found) throw new Error(`Order "${key}" is not in the stream`);
		return found;
	};
	beforeAll(async () => {
		shop = await startPrestaShop({ seed: worldWithOptions(), version: '9.0.3' });
		({ orders, fence } = await readOrders(shop, ALL, { note: ['giftMessage'] }));
	});
	afterAll(async () => await shop.close());

	it('name every id, key and state as text, as those of older shops do', () => {
		expect(order('ideal_delivered')).toMatchObject({
			id: '491',
			shopId: '1',
			stateId: '5',
			readiness: 'ready',
			invoiceNumber: '412',
			currency: { iso: 'EUR', conversionRate: '1.000000', shopIso: 'EUR' },
		});
		expect(order('ideal_delivered').lines).toMatchObject([
			{ code: 'TSH-M-ROOD', productId: '334', combinationId: '62', vatRate: '21.000' },
			{ code: 'BOEK-001', combinationId: '', vatRate: '9.000' },
		]);
	});

	it('that were refunded altogether, cancelled or failed stay out', () => {
		const ended = ['full_refund', 'cancelled', 'payment_error'].map(idOf);
		expect(orders.filter(({ id }) => ended.includes(id))).toEqual([]);
		expect(fence.released).toEqual(expect.arrayContaining(ended));
	});

	it('carry what was given back, though the slip’s details come as numbers', () => {
		const [mug] = order('partial_refund').lines;
		expect(order('partial_refund').refunds).toEqual([
			{ lineId: mug.id, quantity: 1, amountIncl: '9.950000', amountExcl: '8.220000' },
			{ lineId: '', quantity: 0, amountIncl: '4.950000', amountExcl: '4.090000' },
		]);
	});

	it('wait without an invoice number when a transfer is awaited', () => {
		expect(order('b2b_wire')).toMatchObject({ readiness: 'waiting', invoiceNumber: '' });
	});

	it('name the options by their own tables, not by the name of the line', () => {
		expect(order('ideal_delivered').lines[0].name).toBe(
			'Katoenen T-shirt (Maat tsh: M - Kleur: Rood)',
		);
		expect(order('ideal_delivered').lines[0].options).toEqual([
			{ name: 'Maat tsh', value: 'M' },
			{ name: 'Kleur', value: 'Rood' },
		]);
	});

	it('bring the texts of customised goods, whose quantity 9 no longer tells there', () => {
		const lines = order('customized').lines;
		expect(lines.map(({ customisations }) => customisations)).toEqual([
			['Voor Anna & Bob'],
			['Tweede tekst'],
		]);
		expect(lines.map(({ quantity }) => quantity)).toEqual([2, 1]);
	});

	it('bear no VAT when exported, and 21 % to Great Britain as that shop charges it', () => {
		expect(order('export_ch').lines.map(({ vatRate }) => vatRate)).toEqual(['0.000', '0.000']);
		expect(order('gb').lines[0].vatRate).toBe('21.000');
	});

	it('know a business by its VAT number', () => {
		expect(order('b2b_wire').invoiceAddress?.vatNumber).toMatch(/^NL/);
	});

	it('keep the line of a product that was deleted', () => {
		expect(order('product_deleted').lines).toMatchObject([{ vatRate: '21.000' }]);
	});

	it('know the words for the card', () => {
		expect(order('wrapping').note).toBe('Gift message: Gefeliciteerd!');
	});
});
