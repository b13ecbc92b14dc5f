import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from '../../domain/stock/calculateWebStock';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import { addArticle, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { NODE, plan, runImport, runStock, startWorld } from './world';

let simulator: SnelStartSimulator;
beforeEach(async () => {
	simulator = await startWorld();
	simulator.hook('changeCompanyInfo', { verkooporderVoorraadVanafNiveau: 'Bevestiging' });
});
afterEach(async () => await simulator.close());

async function stock(run: Parameters<typeof runStock>[1] = {}): Promise<ArticleStock[]> {
	const result = await runStock(simulator, run);
	if (result.error) throw result.error;
	return result.itemsOf<ArticleStock>(NODE);
}

const byCode = (rows: ArticleStock[], code: string) => rows.find((row) => row.code === code)!;
const webStockOf = (rows: ArticleStock[], code: string) =>
	calculateWebStock(rows, [], DEFAULT_POLICY).find((row) => row.code === code)?.webStock;

/** Does something between the reading of orders and that of articles. */
function beforeArticles(act: () => void): void {
	const { journal } = simulator;
	journal.push = (...entries) => {
		if (entries.some(({ path }) => path.endsWith('/artikelen'))) {
			journal.push = (...more) => Array.prototype.push.apply(journal, more);
			act();
		}
		return Array.prototype.push.apply(journal, entries);
	};
}

describe('an order that a person touches while stock is read', () => {
	const only = async () => {
		await runImport(simulator, [plan(simulator, 1)]);
		return simulator.state.verkooporders[0];
	};

	it.each([
		['honours filters', {}],
		['ignores filters', { orderFilter: 'ignored' as const }],
	])(
		'and takes back to an earlier document is subtracted once, when SnelStart %s',
		async (_, switches) => {
			const { id } = await only();
			simulator.hook('setProcesStatus', { orderId: id, procesStatus: 'Bevestiging' });
			simulator.setSwitches(switches);
			expect(webStockOf(await stock(), '1001')).toBe(8);
			beforeArticles(() =>
				simulator.hook('setProcesStatus', { orderId: id, procesStatus: 'Order' }),
			);
			const rows = await stock();
			expect(byCode(rows, '1001')).toMatchObject({ free: 10, uncounted: [{ quantity: 2 }] });
			expect(webStockOf(rows, '1001')).toBe(8);
		},
	);

	it('and processes is subtracted twice for this run, never not at all', async () => {
		const { id } = await only();
		beforeArticles(() =>
			simulator.hook('setProcesStatus', { orderId: id, procesStatus: 'Bevestiging' }),
		);
		expect(webStockOf(await stock(), '1001')).toBe(6);
		expect(webStockOf(await stock(), '1001')).toBe(8);
	});

	it('costs one request', async () => {
		await only();
		simulator.clearJournal();
		await stock();
		const orders = simulator.journal.filter(({ path }) => path.endsWith('/verkooporders'));
		expect(orders).toHaveLength(3);
	});
});

describe('components of a recipe that are lines of the order too', () => {
	/** A box of two pieces of 1002, ordered once with its components at price 0 and once without. */
	async function boxOrders(): Promise<void> {
		const part = simulator.state.artikelen.find(({ artikelcode }) => artikelcode === '1002')!;
		const box = addArticle(simulator.state, {
			artikelcode: 'BOX',
			isHoofdartikel: true,
			voorraadControle: false,
			subartikelen: [{ id: part.id, uri: '', artikelcode: '1002', aantal: 2 }],
		});
		part.vrijeVoorraad = 50;
		part.technischeVoorraad = 50;
		const line = (id: string, aantal: number, stuksprijs: number) => ({
			artikel: { id },
			omschrijving: '',
			stuksprijs,
			aantal,
		});
		const withLines = (id: number, regels: ReturnType<typeof line>[]) => {
			const planned = plan(simulator, id);
			return { ...planned, salesOrder: { ...planned.salesOrder!, regels } };
		};
		await runImport(simulator, [
			withLines(1, [line(box.id, 3, 10), line(part.id, 6, 0)]),
			withLines(2, [line(box.id, 1, 10)]),
		]);
	}

	it('are taken off once', async () => {
		await boxOrders();
		const rows = await stock();
		expect(byCode(rows, 'BOX').uncounted).toHaveLength(2);
		expect(byCode(rows, 'BOX').uncounted).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ quantity: 3, withComponents: 3 }),
				expect.objectContaining({ quantity: 1 }),
			]),
		);
		expect(webStockOf(rows, '1002')).toBe(50 - 6 - 2);
	});

	it('are taken off beside them when the web order of this run asked for them itself', async () => {
		await boxOrders();
		const asked = [
			{ code: 'BOX', quantity: 3 },
			{ code: '1002', quantity: 6 },
		];
		const webOrder = {
			kind: 'importedOrder',
			importKey: 'PS-1',
			orderId: '1',
			outcome: 'created',
			salesOrderId: '1',
			holdsStock: true,
			quantities: asked.map((one) => ({ ...one, productId: one.code, combinationId: '' })),
		};
		expect(webStockOf(await stock({ items: [webOrder] }), '1002')).toBe(50 - 6 - 6 - 2);
	});
});

describe('the code of the shop in an extra field', () => {
	it('comes with each article, empty where the field is', async () => {
		const [first] = simulator.state.artikelen.filter(({ artikelcode }) => artikelcode === '1001');
		first.extraVelden = [{ naam: 'Barcode', waarde: ' 8712345678906 ' }];
		const rows = await stock({ options: { articleField: 'barcode' } });
		expect(byCode(rows, '1001').shopCode).toBe('8712345678906');
		expect(byCode(rows, '1002').shopCode).toBe('');
		expect(byCode(await stock(), '1001')).not.toHaveProperty('shopCode');
	});
});
