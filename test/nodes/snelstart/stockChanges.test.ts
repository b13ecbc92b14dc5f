import fc from 'fast-check';
import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from '../../domain/stock/calculateWebStock';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { addArticle, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { FENCE, NODE, plan, requestsOf, runImport, runNode, startWorld } from './world';
import type { StockCursor } from '../../../domain/stream/stockCursor';

const LONG_AGO = '2024-01-05T09:30:00';
const CURSOR = '2024-11-20T12:00:00';
const HOUR_MS = 3_600_000;

let simulator: SnelStartSimulator;
beforeEach(async () => {
	simulator = await startWorld({ clock: () => new Date('2024-11-20T12:30:00Z') });
	simulator.hook('changeCompanyInfo', { verkooporderVoorraadVanafNiveau: 'Bevestiging' });
	for (let code = 2000; code < 2060; code += 1) {
		addArticle(simulator.state, { artikelcode: String(code), vrijeVoorraad: 8 });
	}
	for (const row of simulator.state.artikelen) row.modifiedOn = LONG_AGO;
});
afterEach(async () => await simulator.close());

interface Read {
	rows: ArticleStock[];
	cursor: StockCursor;
	codes: string[];
}

/** Reads with a sweep one hour ago unless told otherwise. */
async function readChanged(parameters: object = {}, items: object[] = [{}]): Promise<Read> {
	const run = await runNode(simulator, items, {
		parameters: {
			resource: 'stock',
			operation: 'getMany',
			webOrderTemplates: ['Webshop'],
			read: 'changed',
			changedSince: CURSOR,
			lastFullSweep: new Date(Date.now() - HOUR_MS).toISOString(),
			...parameters,
		},
	});
	if (run.error) throw run.error;
	const all = run.itemsOf<ArticleStock | StockCursor>(NODE);
	const cursor = all.at(-1);
	if (cursor?.kind !== 'stockCursor') throw new Error('The last item is no cursor');
	const rows = all.slice(0, -1) as ArticleStock[];
	return { rows, cursor, codes: rows.map(({ code }) => code).sort() };
}

const article = (code: string) => {
	const found = simulator.state.artikelen.find(({ artikelcode }) => artikelcode === code);
	if (!found) throw new Error(`No article ${code}`);
	return found;
};
const component = (code: string, aantal: number) => ({
	id: article(code).id,
	uri: '',
	artikelcode: code,
	aantal,
});
const webOrder = (code: string, outcome = 'waiting') => ({
	kind: 'importedOrder',
	orderId: '88',
	importKey: 'PS-88',
	outcome,
	holdsStock: true,
	quantities: [{ code, quantity: 1 }],
});

describe('reading stock since a cursor', () => {
	it('reads everything and hands out a cursor when there is none yet', async () => {
		article('2003').modifiedOn = '2024-11-19T08:15:30.75';
		const { rows, cursor } = await readChanged({ changedSince: '', lastFullSweep: '' });
		expect(rows).toHaveLength(simulator.state.artikelen.length);
		expect(cursor).toMatchObject({
			cursor: '2024-11-19T08:15:30',
			since: '',
			complete: true,
			fullSweepDue: true,
			articlesRead: rows.length,
		});
		expect(Math.abs(Date.parse(cursor.lastFullSweep) - Date.now())).toBeLessThan(HOUR_MS / 10);
		expect(Date.parse(cursor.fullSweepDueAt ?? '')).toBe(
			Date.parse(cursor.lastFullSweep) + 24 * HOUR_MS,
		);
	});

	it('reads what changed, from three hours before the cursor on', async () => {
		article('2001').modifiedOn = '2024-11-20T12:00:01.5';
		article('2002').modifiedOn = '2024-11-20T09:00:00';
		article('2003').modifiedOn = '2024-11-20T08:59:59.99';
		const { codes, cursor } = await readChanged();
		expect(codes).toEqual(['2001', '2002']);
		expect(cursor).toMatchObject({
			cursor: '2024-11-20T12:00:01',
			since: CURSOR,
			complete: false,
			fullSweepDue: false,
			articlesRead: 2,
		});
	});

	it('reads nothing but keeps its cursor when nothing happened', async () => {
		const { rows, cursor } = await readChanged();
		expect(rows).toEqual([]);
		expect(cursor).toMatchObject({ cursor: CURSOR, complete: false, articlesRead: 0 });
	});

	it('reads articles of web orders, whatever became of them', async () => {
		const { codes } = await readChanged({}, [webOrder('2010'), webOrder('2011', 'created'), FENCE]);
		expect(codes).toEqual(['2010', '2011']);
	});

	it('reads articles of sales orders that are not counted yet, however old', async () => {
		await runImport(simulator, [plan(simulator, 1)]);
		simulator.state.verkooporders[0].modifiedOn = LONG_AGO;
		const { rows } = await readChanged();
		expect(rows).toMatchObject([{ code: '1001', uncounted: [{ importKey: 'PS-1', quantity: 2 }] }]);
	});

	it('reads articles of sales orders that changed, also those made by hand', async () => {
		await runImport(simulator, [plan(simulator, 1), plan(simulator, 2)]);
		const [first, second] = simulator.state.verkooporders;
		const [line] = second.regels;
		second.regels = [{ ...line, artikel: { ...line.artikel!, id: article('2020').id } }];
		for (const order of [first, second]) {
			simulator.hook('setProcesStatus', { orderId: order.id, procesStatus: 'Factuur' });
		}
		second.verkoopordersjabloon = null as never;
		first.modifiedOn = LONG_AGO;
		const { rows } = await readChanged();
		expect(rows).toMatchObject([{ code: '2020', uncounted: [] }]);
	});

	it('reads recipes of a changed component, and the components of a recipe that was ordered', async () => {
		const parts = [component('2030', 2), component('2031', 1)];
		addArticle(simulator.state, {
			modifiedOn: LONG_AGO,
			artikelcode: '3001',
			isHoofdartikel: true,
			voorraadControle: false,
			subartikelen: parts,
		});
		addArticle(simulator.state, {
			modifiedOn: LONG_AGO,
			artikelcode: '3002',
			isHoofdartikel: true,
			voorraadControle: false,
			subartikelen: [component('3001', 1)],
		});
		addArticle(simulator.state, {
			artikelcode: '3003',
			isHoofdartikel: true,
			modifiedOn: LONG_AGO,
		});
		article('2030').modifiedOn = '2024-11-20T12:10:00';
		const family = ['2030', '2031', '3001', '3002'];
		expect((await readChanged()).codes).toEqual(family);
		article('2030').modifiedOn = LONG_AGO;
		expect((await readChanged()).codes).toEqual([]);
		expect((await readChanged({}, [webOrder('3002')])).codes).toEqual(family);
	});

	it('reads what the packs of the shop hold', async () => {
		const contents = [
			{ code: '2040', quantity: 2 },
			{ code: '2041', quantity: 1 },
		];
		const fence = { ...FENCE, packs: [{ code: 'SET', mode: 'productsOnly', contents }] };
		expect((await readChanged({}, [webOrder('SET'), fence])).codes).toEqual(['2040', '2041']);
	});

	it('takes a time that nobody can have seen yet for no cursor', async () => {
		article('2001').modifiedOn = '2099-01-01T00:00:00';
		const { codes, cursor } = await readChanged();
		expect(codes).toEqual(['2001']);
		expect(cursor.cursor).toBe(CURSOR);
	});

	it('asks few questions however large the catalogue is', async () => {
		for (let code = 10_000; code < 12_000; code += 1) {
			addArticle(simulator.state, { artikelcode: String(code), modifiedOn: LONG_AGO });
		}
		article('10500').modifiedOn = '2024-11-20T12:10:00';
		simulator.clearJournal();
		expect((await readChanged()).codes).toEqual(['10500']);
		expect(requestsOf(simulator).GET).toBeLessThan(10);
	});

	it('refuses a cursor that is none', async () => {
		await expect(readChanged({ changedSince: 'yesterday' })).rejects.toMatchObject({
			message: "'Changed Since' is 'yesterday', which is no cursor of an earlier run",
		});
		expect(simulator.journal).toEqual([]);
	});
});

describe('the full sweep', () => {
	const sweptHoursAgo = (hours: number) => ({
		lastFullSweep: new Date(Date.now() - hours * HOUR_MS).toISOString(),
	});

	it('takes place when it is due, and finds stock that moved without a trace', async () => {
		simulator.hook('correctStock', { artikelcode: '2005', delta: 4 });
		expect((await readChanged(sweptHoursAgo(23))).codes).toEqual([]);
		const swept = await readChanged(sweptHoursAgo(25));
		expect(swept.rows).toHaveLength(simulator.state.artikelen.length);
		expect(swept.cursor).toMatchObject({ complete: true, fullSweepDue: true, since: CURSOR });
		expect(Date.parse(swept.cursor.previousFullSweep)).toBeLessThan(Date.now() - 24 * HOUR_MS);
	});

	it('comes as often as it is told to, or never', async () => {
		expect((await readChanged({ ...sweptHoursAgo(3), fullSweepEvery: 2 })).cursor.complete).toBe(
			true,
		);
		const never = await readChanged({ lastFullSweep: '', fullSweepEvery: 0 });
		expect(never.cursor).toMatchObject({ complete: false, fullSweepDueAt: null });
	});

	it.each([{ orderFilter: 'ignored' }, { orderFilter: 'refused' }] as const)(
		'replaces a reading that SnelStart does not support: %j',
		async (switches) => {
			await runImport(simulator, [plan(simulator, 1)]);
			simulator.state.verkooporders[0].modifiedOn = LONG_AGO;
			simulator.setSwitches(switches);
			const { rows, cursor } = await readChanged();
			expect(rows).toHaveLength(simulator.state.artikelen.length);
			expect(cursor.complete).toBe(true);
		},
	);
});

describe('a partial reading', () => {
	it('comes to the same web stock as a whole one, whatever was touched', async () => {
		const codes = Array.from({ length: 8 }, (_, index) => String(2000 + index));
		const mains = ['3001', '3002', '3003'];
		const touch = fc.record({
			changed: fc.subarray(codes),
			ordered: fc.subarray([...codes, ...mains]),
			parts: fc.array(fc.subarray(codes, { minLength: 1, maxLength: 3 }), {
				minLength: 3,
				maxLength: 3,
			}),
		});
		await fc.assert(
			fc.asyncProperty(touch, async ({ changed, ordered, parts }) => {
				const { state } = simulator;
				state.artikelen = state.artikelen.filter(({ artikelcode }) => !mains.includes(artikelcode));
				parts.forEach((of, index) =>
					addArticle(state, {
						modifiedOn: LONG_AGO,
						artikelcode: mains[index],
						isHoofdartikel: true,
						voorraadControle: false,
						subartikelen: of.map((code) => component(code, 2)),
					}),
				);
				for (const code of codes) {
					article(code).modifiedOn = changed.includes(code) ? '2024-11-20T12:10:00' : LONG_AGO;
				}
				const orders = ordered.map((code, index) => ({
					...webOrder(code),
					orderId: String(index),
					importKey: `PS-${index}`,
				}));
				const partial = await readChanged({}, [...orders, FENCE]);
				const whole = await readChanged({ changedSince: '' }, [...orders, FENCE]);
				const ofAll = new Map(
					calculateWebStock(whole.rows, orders as never, DEFAULT_POLICY).map((row) => [
						row.code,
						row,
					]),
				);
				const ofSome = calculateWebStock(partial.rows, orders as never, DEFAULT_POLICY);
				expect(ofSome.length).toBeLessThan(ofAll.size);
				expect(ofSome).toEqual(ofSome.map(({ code }) => ofAll.get(code)));
				for (const code of [...changed, ...ordered]) expect(partial.codes).toContain(code);
			}),
			{ numRuns: 12 },
		);
	});
});

describe('an incomplete answer', () => {
	it.each([
		['truncated JSON', { kind: 'truncated' }],
		['a time-out of the server', { kind: 'status', status: 504 }],
		['a dropped connection', { kind: 'reset' }],
	] as const)('in mid-catalogue leads to no item at all: %s', async (_, fault) => {
		for (let code = 10_000; code < 10_300; code += 1) {
			addArticle(simulator.state, { artikelcode: String(code) });
		}
		const match = { path: 'artikelen$', query: '\\$skip=192($|&)' };
		simulator.addFault({ match, times: -1, ...fault });
		const run = await runNode(simulator, [{}], {
			parameters: { resource: 'stock', operation: 'getMany', webOrderTemplates: ['Webshop'] },
		});
		expect(run.error?.message).toBeTruthy();
		expect(run.itemsOf(NODE)).toEqual([]);
	});
});
