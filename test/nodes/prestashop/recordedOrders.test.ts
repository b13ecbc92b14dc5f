import type { WebOrder } from '../../../domain/stream/webOrder';
import { startPrestaShop, type PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { recordedWorld } from '../../contract/prestashop/recordedWorld';
import { readOrders } from './support/run';
import type { Fence } from '../../../domain/stream/fence';
import { inBoth } from '../../../domain/words/wording';

const ALL = { importFrom: '2025-12-01T00:00:00+01:00' };
const VERSIONS = ['1.6.1.24', '1.7.8.11', '8.2.1'] as const;

/** Orders that were placed on real shops, by what was special about them (the numbers are the same on each). */
describe.each(VERSIONS)('the recorded orders of PrestaShop %s', (version) => {
	const old = version.startsWith('1.6');
	let shop: PrestaShopSimulator;
	let orders: WebOrder[];
	let fence: Fence;
	const order = (id: number): WebOrder => {
		const found = orders.find((webOrder) => webOrder.id === String(id));
		if (!found) throw new Error(`Order ${id} is not in the stream`);
		return found;
	};
	beforeAll(async () => {
		shop = await startPrestaShop({ seed: recordedWorld(version), version });
		({ orders, fence } = await readOrders(shop, ALL, { note: ['giftMessage'] }));
	});
	afterAll(async () => await shop.close());

	it('17: one mug of four and the shipping were given back', () => {
		const [mug, book] = order(17).lines;
		expect([mug.code, mug.quantity, mug.totalIncl]).toEqual(['MOK-001', 4, '39.800000']);
		expect(book.code).toBe('BOEK-001');
		expect(order(17).refunds).toEqual([
			{ lineId: mug.id, quantity: 1, amountIncl: '9.950000', amountExcl: '8.220000' },
			{ lineId: '', quantity: 0, amountIncl: '6.950000', amountExcl: '5.740000' },
		]);
	});

	it('18, 19 and 20: refunded altogether, cancelled and failed orders stay out', () => {
		const ids = orders.map(({ id }) => id);
		expect(['18', '19', '20'].filter((id) => ids.includes(id))).toEqual([]);
		expect(fence.released).toEqual(expect.arrayContaining(['18', '19', '20']));
	});

	it('only the refunded order carries refunds, and only it was asked for', () => {
		const others = orders.filter(({ id }) => id !== '17');
		expect(others.flatMap(({ refunds }) => refunds)).toEqual([]);
		const asked = shop.journal.filter(({ path }) => path.endsWith('/order_slip'));
		expect(asked).toHaveLength(1);
		expect(decodeURIComponent(asked[0].query)).toContain('filter[id_order]=[17]');
	});

	it('6: the codes stand on the line, empty where the shop or its version has none', () => {
		const [shirt, book] = order(6).lines;
		const none = { upc: '', isbn: '', mpn: '', supplierReference: '' };
		expect(shirt).toMatchObject({ code: 'TSH-M-ROOD', ean13: '8712345000011', ...none });
		expect(book).toMatchObject({ code: 'BOEK-001', ean13: '8712345000022', ...none });
		expect(order(6)).toMatchObject({ invoiceNumber: '1', readiness: 'ready' });
		expect(order(6).currency).toEqual({
			iso: 'EUR',
			conversionRate: '1.000000',
			shopIso: 'EUR',
		});
	});

	it('7: a bank transfer that is awaited has no invoice yet', () => {
		expect(order(7)).toMatchObject({ readiness: 'waiting', invoiceNumber: '', overdueDays: null });
	});

	it('12: the gift of a voucher is a line of its own', () => {
		expect(order(12).lines.map(({ code, totalIncl }) => [code, totalIncl])).toEqual([
			['MOK-001', '9.950000'],
			['GRATIS-1', '1.500000'],
		]);
	});

	it('13: the words for the card go with the order when they are asked for', () => {
		expect(order(13).note).toBe('Gift message: Gefeliciteerd! Groetjes, Oma & Opa');
		expect(orders.filter(({ note }) => note !== '').map(({ id }) => id)).toEqual(['13']);
	});

	it('14: texts of customised pens, or a word about why there are none', () => {
		const texts = order(14).lines.map(({ customisations }) => customisations);
		expect(texts).toEqual(old ? [[]] : [['Voor Anna & Bob'], ['Tweede tekst']]);
		expect((fence.hints ?? []).map((hint) => inBoth(hint).en)).toEqual(
			old ? [expect.stringContaining('all customers')] : [],
		);
	});

	it('15: a pack is one line', () => {
		expect(order(15).lines).toMatchObject([{ code: 'SET-001', quantity: 2, vatRate: '21.000' }]);
	});

	it('24: an export bears no VAT', () => {
		expect(order(24).lines.map(({ vatRate, totalIncl }) => [vatRate, totalIncl])).toEqual([
			['0.000', '33.040000'],
			['0.000', '18.300000'],
		]);
	});

	it('29: rounding the total keeps six decimals on the lines', () => {
		expect(order(29).lines.map(({ totalIncl }) => totalIncl)).toContain('42.423500');
	});

	it('34: a product that was deleted keeps its line', () => {
		expect(order(34).lines).toMatchObject([{ code: 'WEG-001', quantity: 2, vatRate: '21.000' }]);
	});

	it('35: dollars, and the rate at which they were bought', () => {
		expect(order(35).currency).toEqual({
			iso: 'USD',
			conversionRate: '1.085000',
			shopIso: 'EUR',
		});
	});
});

describe('the recorded orders that only the 8.2.1 shop shows whole', () => {
	let orders: WebOrder[];
	beforeAll(async () => {
		const shop = await startPrestaShop({ seed: recordedWorld('8.2.1'), version: '8.2.1' });
		({ orders } = await readOrders(shop, ALL));
		await shop.close();
	});
	const order = (id: number) => orders.find((webOrder) => webOrder.id === String(id));

	it('26: a guest', () => {
		expect(order(26)?.customer).toMatchObject({ email: 'gast@example.test', isGuest: true });
	});

	it('32 and 33: one cart sent by two carriers is two orders of one reference', () => {
		expect(order(32)?.reference).toBe(order(33)?.reference);
		expect(order(32)?.lines.map(({ code }) => code)).toEqual(['BANK-1']);
		expect(order(33)?.lines.map(({ code }) => code)).toEqual(['KAART-1']);
		expect(order(32)?.shipping.carrier).not.toBe(order(33)?.shipping.carrier);
	});

	it('36: an order for nothing', () => {
		expect(order(36)).toMatchObject({ readiness: 'ready', totals: { paidIncl: '0.000000' } });
	});

	it('37: a virtual product needs no carrier', () => {
		expect(order(37)).toMatchObject({ shipping: { carrier: '', amountIncl: '0.000000' } });
	});
});
