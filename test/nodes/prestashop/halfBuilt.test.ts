import {
	prestaShopVersions,
	startPrestaShop,
	type PrestaShopSimulator,
	type Row,
} from '../../../lab/simulators/prestashop';
import { readOrders } from './support/run';
import { exportedShopWith } from './support/seeds';

const ALL = { importFrom: '2025-12-01T00:00:00+01:00' };

/**
 * PrestaShop writes an order in steps without a transaction: the order with its totals, each of its lines, vouchers and
 * carrier, then its state, then its invoice. Each step is held still here and read.
 */
describe.each(prestaShopVersions)('an order that PrestaShop %s is writing', (version) => {
	let shop: PrestaShopSimulator;
	let order: Row;
	let lines: Row[];
	beforeEach(async () => {
		const switches = { now: '2026-11-23T12:00:30Z' };
		shop = await startPrestaShop({ seed: exportedShopWith(5, version), version, switches });
		const { tables } = shop.state;
		order = tables.orders[4];
		const [line] = tables.order_details.filter(({ id_order }) => id_order === String(order.id));
		lines = [0, 1, 2].map((step) => ({ ...line, id: 90_001 + step }));
		const total = 3 * Number(line.total_price_tax_excl);
		Object.assign(order, {
			total_products: total.toFixed(6),
			date_add: '2026-11-23 13:00:00',
			date_upd: '2026-11-23 13:00:00',
		});
	});
	afterEach(async () => await shop.close());

	const readAt = async (step: { rows: number; current_state: string; invoice_number: string }) => {
		const { tables } = shop.state;
		const { rows, ...state } = step;
		const others = tables.order_details.filter(({ id_order }) => id_order !== String(order.id));
		tables.order_details = [...others, ...lines.slice(0, rows)];
		Object.assign(order, state);
		const { orders, fence } = await readOrders(shop, ALL, { minimumAgeSeconds: 0 });
		return { read: orders.find(({ id }) => id === String(order.id)), fence };
	};

	it.each([0, 1, 2])('waits for its lines: %d of 3', async (rows) => {
		for (const current_state of ['0', '2']) {
			const { read, fence } = await readAt({ rows, current_state, invoice_number: '0' });
			expect(read).toMatchObject({ readiness: 'incomplete', holdsStock: true });
			expect(read?.lines).toHaveLength(rows);
			expect(fence.unfinished).toMatchObject([{ orderId: String(order.id) }]);
		}
	});

	it('waits while all rows of its taxes are deleted to be written again, also long after it was placed', async () => {
		const taxes = lines[0].associations;
		for (const line of lines)
			Object.assign(line, { associations: { ...Object(taxes), taxes: [] } });
		order.date_add = '2026-11-20 13:00:00';
		const paid = { rows: 3, current_state: '2', invoice_number: '12' };
		expect((await readAt(paid)).read).toMatchObject({
			readiness: 'incomplete',
			readinessReason: 'PrestaShop is still writing the taxes of its lines',
			holdsStock: true,
		});
		order.date_upd = '2026-11-23 12:40:00';
		expect((await readAt(paid)).read).toMatchObject({ readiness: 'ready' });
	});

	it('waits for its state when all of its lines are there', async () => {
		const { read, fence } = await readAt({ rows: 3, current_state: '0', invoice_number: '0' });
		expect(read).toMatchObject({ readiness: 'incomplete', holdsStock: true });
		expect(fence.unfinished).toEqual([]);
	});

	it('does not wait for carrier or invoice', async () => {
		order.id_carrier = '0';
		const { read } = await readAt({ rows: 3, current_state: '2', invoice_number: '0' });
		expect(read).toMatchObject({
			readiness: 'ready',
			invoiceNumber: '',
			shipping: { carrier: '' },
		});
		const { read: later } = await readAt({ rows: 3, current_state: '2', invoice_number: '12' });
		expect(later).toMatchObject({ readiness: 'ready', invoiceNumber: '12' });
	});
});
