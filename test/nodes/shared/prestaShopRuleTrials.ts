import type { PrestaShopSimulator } from '../../../lab/simulators/prestashop';
import { quantityOf } from '../../contract/prestashop/smallShop';
import { THE_RECORD, type Fields } from '../../engine/runRecords';
import type { Trial, Trying } from './trying';

const byReference = { record: { __rl: true, mode: 'reference', value: '={{ $json.reference }}' } };
const paired = [0, 1, 2];

type ShopTrying = Trying<PrestaShopSimulator>;

const rowsOf = ({ service }: ShopTrying, table: string): Fields[] =>
	service.state.tables[table] ?? [];

/** The three orders, the last one first. */
const ordersOf = (tried: ShopTrying): Array<{ id: string; reference: string }> =>
	rowsOf(tried, 'orders')
		.slice(-3)
		.reverse()
		.map(({ id, reference }) => ({ id: String(id), reference: String(reference) }));

/** Members of each item. */
const shown = (items: readonly Fields[], ...names: string[]): unknown[][] =>
	items.map((item) => names.map((name) => item[name]));

const shelf = ({ service }: ShopTrying): string[] =>
	[1, 2, 3, 4, 5].map((id) => quantityOf(service.state, id));

const CODED = { code: '={{ $json.code }}', quantity: '={{ $json.n }}', delta: '={{ $json.n }}' };

/** How each operation with a rule of its own is tried in a shop, with three items that differ. */
export const ruleTrials: Readonly<Record<string, Trial<PrestaShopSimulator>>> = {
	'combination:setSpecificPrice': async (tried) => {
		const items = [
			{ reference: 'TSH-L', kind: 'amount', value: 2, group: '' },
			{ reference: 'TSH-M', kind: 'price', value: '3.95', group: '' },
			{ reference: 'TSH-L', kind: 'percentage', value: 10, group: '3' },
		];
		const parameters = {
			...{ ...byReference, kind: '={{ $json.kind }}', value: '={{ $json.value }}' },
			options: { group: '={{ $json.group }}' },
		};
		const run = await tried.run(parameters, items);
		tried.equal('pairing', run.paired, paired);
		const names = ['id_product', 'id_product_attribute', 'id_group', 'price', 'reduction'];
		tried.equal('prices', shown(rowsOf(tried, 'specific_prices'), ...names), [
			['2', '2', '0', '-1.000000', '2.000000'],
			['2', '1', '0', '3.950000', '0.000000'],
			['2', '2', '3', '-1.000000', '0.100000'],
		]);
	},
	'order:addMessage': async (tried) => {
		const items = ordersOf(tried).map((one, at) => ({ ...one, text: `Bericht ${at} é` }));
		const run = await tried.run({ ...byReference, message: '={{ $json.text }}' }, items);
		const threads = new Map(rowsOf(tried, 'customer_threads').map((row) => [String(row.id), row]));
		const kept = rowsOf(tried, 'customer_messages').map((row) => [
			String(threads.get(String(row.id_customer_thread))?.id_order),
			row.message,
		]);
		tried.equal('messages', [kept, run.paired], [items.map(({ id, text }) => [id, text]), paired]);
	},
	'order:addPayment': async (tried) => {
		const items = ordersOf(tried).map((one, at) => ({ ...one, amount: `${at + 1}.25` }));
		const before = rowsOf(tried, 'order_payments').length;
		const run = await tried.run({ ...THE_RECORD, amount: '={{ $json.amount }}' }, items);
		const kept = rowsOf(tried, 'order_payments').slice(before);
		tried.equal(
			'payments',
			[shown(kept, 'order_reference', 'amount'), run.paired],
			[items.map(({ reference, amount }) => [reference, `${amount}0000`]), paired],
		);
	},
	'order:getCreditSlips': async (tried) => {
		const orders = ordersOf(tried);
		const references = ['BOEK', 'TSH-M', 'MOK'];
		orders.forEach(({ id }, at) =>
			tried.service.backOffice.refund({
				orderId: Number(id),
				lines: [{ reference: references[at], quantity: 1 }],
			} as never),
		);
		const run = await tried.run(THE_RECORD, orders);
		tried.equal(
			'slips',
			[shown(run.items, 'id_order', 'reference'), run.paired],
			[orders.map(({ id, reference }) => [id, reference]), paired],
		);
	},
	'order:setTrackingNumber': async (tried) => {
		const items = ordersOf(tried).map((one, at) => ({ ...one, number: `3S${at}`, mail: at === 1 }));
		const parameters = {
			...{ ...byReference, trackingNumber: '={{ $json.number }}' },
			options: { sendMail: '={{ $json.mail }}' },
		};
		const run = await tried.run(parameters, items);
		tried.equal(
			'answers',
			[shown(run.items, 'id_order', 'tracking_number', 'mailSent'), run.paired],
			[items.map(({ id, number, mail }) => [id, number, mail]), paired],
		);
		const kept = rowsOf(tried, 'order_carriers').slice(-3).reverse();
		tried.equal('shipments', shown(kept, 'tracking_number'), [['3S0'], ['3S1'], ['3S2']]);
	},
	'order:updateState': async (tried) => {
		const items = ordersOf(tried).map((one, at) => ({
			...{ ...one, state: ['4', '2', '6'][at], mail: at === 2 },
		}));
		const parameters = {
			...{ ...THE_RECORD, state: '={{ $json.state }}' },
			options: { sendMail: '={{ $json.mail }}' },
		};
		const run = await tried.run(parameters, items);
		tried.equal(
			'answers',
			[shown(run.items, 'id', 'state', 'changed', 'mailSent'), run.paired],
			[
				items.map(({ id, state, mail }) => [id, state, state !== '2', mail && state !== '2']),
				paired,
			],
		);
		const states = rowsOf(tried, 'orders').slice(-3).reverse();
		tried.equal(
			'orders',
			states.map((one) => String(one.current_state)),
			['4', '2', '6'],
		);
	},
	'product:setSpecificPrice': async (tried) => {
		const items = [
			{ reference: 'BOEK', kind: 'amount', value: 2 },
			{ reference: 'MOK', kind: 'price', value: '3.95' },
			{ reference: 'TSH', kind: 'percentage', value: 10 },
		];
		const parameters = {
			...{ ...byReference, kind: '={{ $json.kind }}', value: '={{ $json.value }}' },
		};
		const run = await tried.run(parameters, items);
		tried.equal('pairing', run.paired, paired);
		tried.equal(
			'prices',
			shown(rowsOf(tried, 'specific_prices'), 'id_product', 'price', 'reduction', 'reduction_type'),
			[
				['3', '-1.000000', '2.000000', 'amount'],
				['1', '3.950000', '0.000000', 'amount'],
				['2', '-1.000000', '0.100000', 'percentage'],
			],
		);
	},
	'stock:adjust': async (tried) => {
		const before = shelf(tried).map(Number);
		const items = [
			{ code: 'BOEK', n: 4 },
			{ code: 'MOK', n: -3 },
			{ code: 'TSH-M', n: '2' },
		];
		const run = await tried.run(CODED, items);
		const wanted = before.map((had, at) => String(had + [-3, 2, 2, 0, 4][at]));
		tried.equal('shelf', [shelf(tried), run.paired], [wanted, paired]);
	},
	'stock:getMany': async (tried) => {
		const condition = [{ field: 'id_product', comparison: 'is', value: '={{ $json.product }}' }];
		const parameters = { limit: '={{ $json.limit }}', filters: { condition } };
		const items = [
			{ product: '3', limit: 5 },
			{ product: '2', limit: 2 },
			{ product: '1', limit: 5 },
		];
		const run = await tried.run(parameters, items);
		tried.equal(
			'rows',
			[shown(run.items, 'id', 'reference'), run.paired],
			[
				[
					['5', 'BOEK'],
					['2', 'TSH'],
					['3', 'TSH-M'],
					['1', 'MOK'],
				],
				[0, 1, 1, 2],
			],
		);
	},
	'stock:set': async (tried) => {
		const before = shelf(tried).map(Number);
		const items = [
			{ code: 'BOEK', n: 8 },
			{ code: 'TSH-L', n: 0 },
			{ code: 'MOK', n: '-2' },
		];
		const run = await tried.run(CODED, items);
		const wanted = ['-2', String(before[1] - before[3]), String(before[2]), '0', '8'];
		tried.equal('shelf', [shelf(tried), run.paired], [wanted, paired]);
	},
};
