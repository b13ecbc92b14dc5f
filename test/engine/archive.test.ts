import { dataTables, type EngineRun } from '../../lab/engine';
import type { ArchivedOrder } from '../../domain/stream/archivedOrder';
import type { ArchivedRun } from '../../domain/stream/archivedRun';
import { Random } from '../../lab/worlds/random';
import { beforeScene, type BeforeOptions, type BeforeScene } from './beforeScene';

const WITH_ARCHIVE = 'import-orders-and-export-stock-with-archive';

let scene: BeforeScene;
const open = async (options: BeforeOptions = {}) => {
	scene = await beforeScene({ template: WITH_ARCHIVE, ...options });
	scene.pass(10);
};
beforeEach(() => dataTables.clear());
afterEach(async () => await scene.close());

const rowsOf = <Row>(table: string) => (dataTables.get(table)?.rows ?? []) as unknown as Row[];
const orders = () => rowsOf<ArchivedOrder>('webshop_orders');
const runs = () => rowsOf<ArchivedRun>('webshop_runs');
const inBooks = () => scene.snelStart.state.verkooporders;
const deleteInBooks = (orderId: number) => {
	const [row] = scene.booked(orderId);
	scene.snelStart.hook('deleteOrder', { orderId: row.id });
	return row.nummer;
};
const sales = (salesOptions: object) => ({ Plan: { salesOptions } });
const hints = (engine: EngineRun) =>
	engine.itemsOf<{ hints: string[] }>('Run Report')[0].hints.join('\n');

describe('the archive of orders', () => {
	it('holds what each run made, without anything that tells of a person', async () => {
		await open();
		const placed = [scene.place(), scene.place()];
		const run = await scene.run();
		expect(orders().map(({ orderId, outcome }) => [orderId, outcome])).toEqual(
			placed.map((id) => [String(id), 'created']),
		);
		for (const row of orders()) {
			const booked = inBooks().find(({ id }) => id === row.salesOrderId)!;
			expect(row).toMatchObject({
				salesOrderNumber: booked.nummer,
				importKey: booked.betalingskenmerk,
				administration: scene.snelStart.state.companyInfo.administratieIdentifier,
				bookedHash: run.of(Number(row.orderId))!.bookedHash,
			});
			expect(row.bookedHash).toMatch(/^[0-9a-f]{32}$/);
		}
		expect(runs()).toMatchObject([{ created: 2, attention: false, failed: false }]);
		const stored = JSON.stringify([...dataTables.values()]).toLowerCase();
		for (const { email, lastname, firstname } of scene.prestaShop.state.tables.customers) {
			for (const text of [email, lastname, firstname]) {
				expect(stored).not.toContain(String(text).toLowerCase());
			}
		}
	});

	it('keeps back an order whose sales order was deleted, until somebody says what is to be', async () => {
		await open();
		const order = scene.place();
		await scene.run();
		const number = deleteInBooks(order);
		const run = await scene.run();
		expect(run.of(order)).toMatchObject({ outcome: 'blocked', holdsStock: true });
		expect(run.of(order)!.problems).toMatchObject([{ code: 'deleted-in-snelstart' }]);
		expect(run.of(order)!.problems[0].message).toContain(`sales order ${number}`);
		expect(run.report.attention).toBe(true);
		expect(inBooks()).toHaveLength(0);
		expect(run.quantity('LEV-MOK')).toBe(47);

		const reference = run.of(order)!.reference;
		const left = await scene.run(
			sales({ leaveOut: { row: [{ what: 'order', order: reference }] } }),
		);
		expect(left.of(order)?.outcome).toBe('waiting');
		expect(left.quantity('LEV-MOK')).toBe(50);

		const again = await scene.run(sales({ importAgain: ` x, ${reference.toLowerCase()}` }));
		expect(again.of(order)?.outcome).toBe('created');
		await scene.run();
		expect(inBooks()).toHaveLength(1);
		expect(orders()).toHaveLength(1);
		expect(orders()[0].salesOrderId).toBe(inBooks()[0].id);
	});

	it('tells a sales order that carries another payment reference now', async () => {
		await open();
		const order = scene.place();
		await scene.run();
		scene.touch(scene.booked(order)[0], {
			betalingskenmerk: 'X',
			orderreferentie: 'Y',
			omschrijving: 'Z',
		});
		const run = await scene.run();
		expect(run.of(order)).toMatchObject({
			outcome: 'blocked',
			problems: [{ code: 'imported-under-other-key' }],
		});
		expect(inBooks()).toHaveLength(1);
	});

	it.each([
		['without its rows', () => dataTables.clear()],
		['with a row that was undone', () => orders().forEach((row) => (row.outcome = 'undone'))],
		['with a row of another shop', () => orders().forEach((row) => (row.reference = 'ANDERS'))],
	])('makes it again as if there were no archive %s', async (_, change) => {
		await open();
		const order = scene.place();
		await scene.run();
		deleteInBooks(order);
		change();
		const run = await scene.run();
		expect(run.of(order)?.outcome).toBe('created');
		expect(inBooks()).toHaveLength(1);
	});

	it.each([
		[
			'rows of another administration',
			() => orders().forEach((row) => (row.administration = 'an-other')),
			/1 row .* of another administration/,
		],
		[
			'rows that cannot be read',
			() => orders().forEach((row) => ((row as { salesOrderId: unknown }).salesOrderId = null)),
			/1 row .* cannot be read/,
		],
		[
			'a table that fails',
			() => [...dataTables.values()].forEach((table) => (table.failure = 'Disk full.')),
			/archive .* could not be read: Disk full\./,
		],
	])('tells %s and goes on', async (_, change, told) => {
		await open();
		scene.place();
		await scene.run();
		change();
		const next = scene.place();
		const run = await scene.run();
		expect(hints(run.engine)).toMatch(told);
		expect(run.of(next)?.outcome).toBe('created');
		expect(inBooks()).toHaveLength(2);
	});

	it('knows what the run before told', async () => {
		await open();
		const order = scene.place();
		await scene.run();
		deleteInBooks(order);
		const first = await scene.run();
		expect(first.report.blocked).toMatchObject([{ new: true }]);
		expect(first.report.newAttention).toBe(true);
		const second = await scene.run();
		expect(second.report.blocked).toMatchObject([{ new: false }]);
		expect(second.report.newAttention).toBe(false);
		const open2 = runs().map((row) => Object.values(JSON.parse(row.open) as object));
		expect(open2[2]).toEqual(open2[1]);
		dataTables.get('webshop_runs')!.rows.length = 0;
		expect((await scene.run()).report.blocked).toMatchObject([{ new: true }]);
	});
});

describe('a month of the archive', () => {
	/** As if all that was written down had been written so many days earlier. */
	const age = (days: number) => {
		const earlier = (iso: string) => new Date(Date.parse(iso) - days * 86_400_000).toISOString();
		for (const { rows } of dataTables.values()) {
			for (const row of rows) {
				row.createdAt = earlier(String(row.createdAt));
				row.at = earlier(String(row.at));
				if (typeof row.days !== 'string') continue;
				row.days = row.days.replace(/\d{4}-\d\d-\d\d/g, (day) =>
					earlier(`${day}T12:00:00Z`).slice(0, 10),
				);
			}
		}
	};

	it('stands on the page, whatever rows were lost or spoilt on the way', async () => {
		await open();
		const random = new Random(5);
		const placed: number[] = [];
		let page = '';
		for (let day = 0; day < 32; day += 1) {
			if (day % 3 === 0) placed.push(scene.place());
			const run = await scene.run();
			expect(run.report.failedBecause).toEqual([]);
			page = run.report.html ?? '';
			expect(page).toContain('</html>');
			const table = dataTables.get('webshop_runs')!;
			const last = table.rows.at(-1)!;
			if (day > 25) continue;
			const chance = random.int(0, 9);
			if (chance < 2) table.rows.pop();
			else if (chance < 4) Object.assign(last, { days: '[[', open: null });
			age(1);
		}
		const keys = inBooks().map((row) => row.betalingskenmerk);
		expect(keys.sort()).toEqual(placed.map((id) => `PS-${id}`).sort());
		expect(page.match(/<figure>/g)!.length).toBeGreaterThanOrEqual(3);
		expect(page).toContain('Vandaag');
		const days = JSON.parse(runs().at(-1)!.days) as unknown[][];
		expect(days.length).toBeGreaterThan(15);
	}, 180_000);

	it('forgets rows that are older than they are to be kept, and no other', async () => {
		await open();
		scene.place();
		await scene.run();
		age(40);
		scene.place();
		await scene.run({ 'Archive Run': { keepDays: 90 } });
		expect([orders().length, runs().length]).toEqual([2, 2]);
		await scene.run({ 'Archive Run': { keepDays: 30 } });
		expect([orders().length, runs().length]).toEqual([1, 2]);
		expect(inBooks()).toHaveLength(2);
	});

	it('tells since when something is open', async () => {
		await open();
		const order = scene.place();
		await scene.run();
		deleteInBooks(order);
		await scene.run();
		age(3);
		const rows = runs() as unknown as Array<{ open: string }>;
		const three = new Date(Date.now() - 3 * 86_400_000).toISOString();
		for (const row of rows) row.open = row.open.replace(/\d{4}-[^"]*Z/g, three);
		const run = await scene.run();
		expect(run.report.blocked).toMatchObject([{ new: false, since: three }]);
		expect(run.report.html).toContain('(3 dagen)');
	});
});
