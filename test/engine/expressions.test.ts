import { type Choice, failureOf, runWorkflow, stage, type Stage } from '../../lab/engine';
import type { ImportedOrder } from '../../domain/stream/importedOrder';
import type { WebOrder } from '../../domain/stream/webOrder';
import { webshopWorld } from '../../lab/worlds';
import { pairsIn } from './pairsIn';

let set: Stage;
let ids: string[];
beforeEach(async () => {
	const world = webshopWorld({ seed: 5, orders: 30, articles: 60, mix: 'importable' });
	const [template] = world.snelStart.verkoopordersjablonen;
	world.snelStart.verkoopordersjablonen.push({
		...structuredClone(template),
		id: '7e000000-0000-4000-8000-000000000001',
		omschrijving: 'Bankbetaling',
		nonactief: false,
	});
	ids = world.orders
		.filter(({ expectation }) => expectation === 'create')
		.map(({ orderId }) => String(orderId));
	set = await stage(world);
});
afterEach(async () => await set.close());

const run = async (...choices: Choice[]) =>
	await runWorkflow('import-orders', { credentials: set.credentials, choices });

const plan = (parameters: Choice['parameters']): Choice => ({ on: 'webOrder.plan', parameters });

/** Web orders by their id, with the sales order each became. */
async function booked(...choices: Choice[]) {
	const done = await run(...choices);
	if (done.error) throw done.error;
	const orders = done
		.resultOf<WebOrder>('prestaShop.getManyWebOrders')
		.filter(({ kind }) => kind === 'webOrder');
	const pairs = pairsIn(orders, set.snelStart.state);
	const imported = done.resultOf<ImportedOrder>('snelStart.salesOrder.import');
	return { pairs, imported, report: done.resultOf('shopLink.report')[0] };
}

describe('an expression', () => {
	it('holds for its own order: text, template, status, term and cost centre', async () => {
		const { pairs } = await booked(
			plan({
				salesOrderTemplate: "={{ $json.payment.name === 'iDEAL' ? 'Bankbetaling' : 'Webshop' }}",
				salesOptions: {
					documentStatus: "={{ Number($json.id) % 2 ? 'Order' : 'Bevestiging' }}",
					description: '=Order van {{ $json.customer.firstName }}',
					memo: '={{ $json.lines.length }} regels',
				},
			}),
		);
		const { verkoopordersjablonen } = set.snelStart.state;
		const nameOf = (id?: string) =>
			verkoopordersjablonen.find((row) => row.id === id)?.omschrijving;

		expect(pairs.length).toBeGreaterThan(15);
		expect(new Set(pairs.map(({ salesOrder }) => salesOrder.omschrijving)).size).toBeGreaterThan(5);
		expect(new Set(pairs.map(({ order }) => order.payment.name)).size).toBeGreaterThan(1);
		for (const { order, salesOrder } of pairs) {
			expect(salesOrder).toMatchObject({
				omschrijving: `Order van ${order.customer!.firstName}`,
				memo: `${order.lines.length} regels`,
				procesStatus: Number(order.id) % 2 ? 'Order' : 'Bevestiging',
			});
			expect(nameOf(salesOrder.verkoopordersjabloon?.id)).toBe(
				order.payment.name === 'iDEAL' ? 'Bankbetaling' : 'Webshop',
			);
		}
	});

	it('that cannot be for one order blocks that one, and the others are imported', async () => {
		const { imported, report } = await booked(
			plan({
				salesOptions: {
					documentStatus: `={{ $json.id === '${ids[0]}' ? 'Klaar' : 'Order' }}`,
				},
				salesOrderTemplate: `={{ $json.id === '${ids[1]}' ? 'Weg' : 'Webshop' }}`,
			}),
		);
		const blocked = imported.filter(({ outcome }) => outcome === 'blocked');
		const whyOf = (id: string) => blocked.find(({ orderId }) => orderId === id)?.problems[0];
		expect(blocked.map(({ orderId }) => orderId).sort()).toEqual(ids.slice(0, 2).sort());
		expect(whyOf(ids[0])).toMatchObject({
			code: 'setting-refused',
			message: expect.stringContaining(`"Klaar" is no value for 'Sales (Verkopen) → Document Status'`) as string,
		});
		expect(whyOf(ids[1])).toMatchObject({
			code: 'setting-refused',
			message: expect.stringContaining('no active sales order template "Weg"') as string,
		});
		expect(imported.filter(({ outcome }) => outcome === 'created').length).toBeGreaterThan(20);
		expect(report).toMatchObject({ attention: true });
	});

	it('is never evaluated for the fence', async () => {
		const { pairs } = await booked(
			plan({ salesOptions: { memo: "={{ $json.customer.email.split('@')[0] }}" } }),
		);
		expect(pairs.length).toBeGreaterThan(15);
		const again = await booked(
			plan({ salesOptions: { memo: "={{ $json.customer.email.split('@')[0] }}" } }),
		);
		expect(again.imported.filter(({ outcome }) => outcome === 'created')).toEqual([]);
	});
});

describe('what holds for a whole run', () => {
	it.each<[string, Choice, RegExp]>([
		[
			'Time Budget of the import',
			{
				on: 'snelStart.salesOrder.import',
				parameters: { options: { timeBudgetMinutes: '={{ Number($json.orderId) }}' } },
			},
			/'Options → Time Budget \(Minutes\)' holds for the whole run, but its expression gives two values: \d+ for web order \d+ and \d+ for web order \d+/,
		],
		[
			'the field that is the article code',
			plan({
				articleOptions: {
					shopArticleField: "={{ Number($json.id) % 2 ? 'ean13' : 'reference' }}",
				},
			}),
			/'Articles \(Artikelen\) → Article Code in the Shop' holds for the whole run.*"(ean13|reference)" for web order \d+/,
		],
		[
			'a switch that is neither on nor off',
			{
				on: 'snelStart.salesOrder.import',
				parameters: { onlyReport: '={{ $json.customerName + "" }}' },
			},
			/'Only Report' holds for the whole run, but/,
		],
		[
			'a switch with the same text for all',
			{
				on: 'snelStart.salesOrder.import',
				parameters: { onlyReport: '={{ "ja" }}' },
			},
			/'Only Report' is "ja", it has to be true or false/,
		],
	])('%s refuses two values and writes nothing', async (_, choice, message) => {
		const before = set.snelStart.state.verkooporders.length;
		const done = await run(choice);
		expect(failureOf(done) || JSON.stringify(done.resultOf('shopLink.report'))).toMatch(message);
		expect(set.snelStart.state.verkooporders.length).toBe(before);
	});

	it('takes an expression that gives all the same, and one of the moment', async () => {
		const done = await run(
			{
				on: 'snelStart.salesOrder.import',
				parameters: { options: { timeBudgetMinutes: "={{ $json.kind === 'x' ? 1 : 8 }}" } },
			},
			{
				on: 'prestaShop.getManyWebOrders',
				parameters: { importFrom: '={{ $now.minus({ years: 3 }) }}' },
			},
		);
		expect(done.error).toBeUndefined();
	});
});
