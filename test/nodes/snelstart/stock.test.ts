import type { ArticleStock } from '../../../domain/stream/articleStock';
import {
	addArticle,
	addTemplate,
	type SnelStartSimulator,
	type SnelStartSwitches,
} from '../../../lab/simulators/snelstart';
import { NODE, plan, plans, requestsOf, runImport, runStock, startWorld } from './world';

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
	simulator.hook('changeCompanyInfo', { verkooporderVoorraadVanafNiveau: 'Bevestiging' });
});

afterEach(async () => {
	await simulator.close();
});

async function stock(run: Parameters<typeof runStock>[1] = {}): Promise<ArticleStock[]> {
	const result = await runStock(simulator, run);
	expect(result.error?.message).toBeUndefined();
	return result.itemsOf<ArticleStock>(NODE);
}

const byCode = (rows: ArticleStock[], code: string) => rows.find((row) => row.code === code)!;
const numbers = (row: ArticleStock) =>
	row.uncounted.map(({ salesOrderNumber }) => salesOrderNumber);

describe('reading stock', () => {
	it('gives one item per article whatever the number of input items', async () => {
		const rows = await stock({ items: [{}, {}, {}] });
		expect(rows).toHaveLength(simulator.state.artikelen.length);
		expect(byCode(rows, '1001')).toMatchObject({
			kind: 'articleStock',
			free: 10,
			technical: 10,
			stockControlled: true,
			inactive: false,
			components: [],
			uncounted: [],
		});
		expect(byCode(rows, '-1').stockControlled).toBe(false);
	});

	it('carries the quantities of web orders below the level, and of no others', async () => {
		await runImport(simulator, plans(simulator, 4));
		const [first, second, third, fourth] = simulator.state.verkooporders;
		simulator.hook('setProcesStatus', { orderId: second.id, procesStatus: 'Bevestiging' });
		simulator.hook('invoiceOrder', { orderId: third.id });
		const balie = addTemplate(simulator.state, { omschrijving: 'Balie' });
		fourth.verkoopordersjabloon = { id: balie.id, uri: balie.uri };
		const rows = await stock();
		expect(numbers(byCode(rows, '1001'))).toEqual([first.nummer]);
		expect(byCode(rows, '1001').uncounted[0]).toMatchObject({ importKey: 'PS-1', quantity: 2 });
		const both = await stock({ webOrderTemplates: ['webshop', 'Balie'] });
		expect(numbers(byCode(both, '1001'))).toEqual([first.nummer, fourth.nummer]);
	});

	it('asks for no orders when every order counts at once', async () => {
		simulator.hook('changeCompanyInfo', { verkooporderVoorraadVanafNiveau: 'Alle' });
		await runImport(simulator, plans(simulator, 2));
		simulator.clearJournal();
		expect(byCode(await stock(), '1001')).toMatchObject({ free: 6, uncounted: [] });
		expect(simulator.journal.some(({ path }) => path.endsWith('/verkooporders'))).toBe(false);
	});

	it('reads orders before articles, and those that changed once more after them', async () => {
		await stock();
		const paths = simulator.journal.map(({ path }) => path);
		const orders = paths.flatMap((path, at) => (path.endsWith('/verkooporders') ? [at] : []));
		const articles = paths.flatMap((path, at) => (path.endsWith('/artikelen') ? [at] : []));
		expect(orders[0]).toBeGreaterThan(paths.findIndex((path) => path.endsWith('/companyInfo')));
		expect(orders.filter((at) => at < articles[0])).toHaveLength(orders.length - 1);
		expect(orders.at(-1)).toBeGreaterThan(articles.at(-1) ?? 0);
	});

	it('tells recipes with their components, whose orders stay on the main article', async () => {
		const part = byCode(await stock(), '1002');
		const component = { id: part.articleId, uri: '', artikelcode: '1002', aantal: 2.5 };
		addArticle(simulator.state, {
			artikelcode: '3001',
			isHoofdartikel: true,
			subartikelen: [component],
		});
		expect(byCode(await stock(), '3001').components).toEqual([
			{ articleId: part.articleId, code: '1002', quantity: 2.5 },
		]);
	});

	it('leaves inactive articles out only when told to', async () => {
		addArticle(simulator.state, { artikelcode: '9001', isNonActief: true });
		expect(byCode(await stock(), '9001').inactive).toBe(true);
		expect(byCode(await stock({ options: { skipInactive: true } }), '9001')).toBeUndefined();
	});

	it('reads 2,000 articles in at most 99 requests (pages of 25 overlap by one), never more than ten at once', async () => {
		for (let code = 10_000; code < 11_995; code += 1) {
			addArticle(simulator.state, { artikelcode: String(code) });
		}
		simulator.setSwitches({ maxConcurrent: 10, limits: 'production' });
		const rows = await stock();
		expect(rows).toHaveLength(simulator.state.artikelen.length);
		expect(requestsOf(simulator).GET).toBeLessThanOrEqual(99);
		expect(simulator.journal.filter(({ status }) => status === 429)).toEqual([]);
	});

	it('names the templates there are when the chosen one does not exist', async () => {
		const run = await runStock(simulator, { webOrderTemplates: ['Webwinkle'] });
		expect(run.error?.message).toContain("'Webwinkle'");
		expect(run.error?.description).toContain("'Webshop'");
	});

	it('gives nothing at all when one page of articles cannot be read', async () => {
		for (let code = 2000; code < 2200; code += 1)
			addArticle(simulator.state, { artikelcode: String(code) });
		const match = { path: 'artikelen$', query: '\\$skip=96($|&)' };
		simulator.addFault({ match, kind: 'html', times: 3 });
		const run = await runStock(simulator);
		expect(run.error?.message).toContain('no usable answer');
		expect(run.itemsOf(NODE)).toEqual([]);
	});
});

describe.each<Partial<SnelStartSwitches>>([
	{ orderFilter: 'ignored' },
	{ orderFilter: 'refused' },
	{ orderFilter: 'stale' },
	{ pageOrder: 'shuffled' },
	{ artikelenMaxTop: 10 },
])('where SnelStart behaves so: %j', (switches) => {
	it('still brings every article and every uncounted order', async () => {
		for (let code = 2000; code < 2090; code += 1)
			addArticle(simulator.state, { artikelcode: String(code) });
		const imported = await runImport(simulator, [...plans(simulator, 3), plan(simulator, 9)]);
		simulator.setSwitches(switches);
		const rows = await stock({ items: imported.itemsOf(NODE) });
		expect(new Set(rows.map(({ articleId }) => articleId)).size).toBe(
			simulator.state.artikelen.length,
		);
		expect(rows).toHaveLength(simulator.state.artikelen.length);
		expect(numbers(byCode(rows, '1001'))).toHaveLength(4);
	});
});
