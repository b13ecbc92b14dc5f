import type { ArticleStock } from '../../../domain/stream/articleStock';
import { calculateWebStock } from '../../domain/stock/calculateWebStock';
import { articlesOf } from '../../../domain/stock/table/articlesOf';
import type { ArticleStockTable } from '../../../domain/stream/articleStockTable';
import { DEFAULT_POLICY } from '../../../domain/settings/stockPolicy';
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { NODE, plans, runImport, runStock, startWorld } from './world';

const PHYSICAL = 10;
/** Two pieces of 1001 in each of four web orders. */
const SOLD = 8;

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
	simulator.hook('changeCompanyInfo', { verkooporderVoorraadVanafNiveau: 'PakbonEnAfhaalbon' });
	await runImport(simulator, plans(simulator, 4));
	const [, second, third] = simulator.state.verkooporders;
	simulator.hook('setProcesStatus', { orderId: second.id, procesStatus: 'Pakbon' });
	simulator.hook('invoiceOrder', { orderId: third.id });
});

afterEach(async () => {
	await simulator.close();
});

async function stock(options: object = {}): Promise<ArticleStock[]> {
	const run = await runStock(simulator, { options: options as Record<string, string> });
	expect(run.error?.message).toBeUndefined();
	return run.itemsOf<ArticleStock>(NODE);
}

const webStock = (articles: ArticleStock[]) =>
	calculateWebStock(articles, [], DEFAULT_POLICY).find(({ code }) => code === '1001')?.webStock;

const numbers = (articles: ArticleStock[]) =>
	articles
		.find(({ code }) => code === '1001')!
		.uncounted.map(({ salesOrderNumber }) => salesOrderNumber);

describe('web orders to subtract', () => {
	it('are by default those that free stock does not hold yet, so that each is off once', async () => {
		const articles = await stock();
		expect(numbers(articles)).toEqual([1, 4]);
		expect(webStock(articles)).toBe(PHYSICAL - SOLD);
	});

	it('are all that are not invoiced when told so', async () => {
		expect(numbers(await stock({ subtract: 'all' }))).toEqual([1, 2, 4]);
	});

	it('are none when told so, and then none are asked for', async () => {
		simulator.clearJournal();
		expect(numbers(await stock({ subtract: 'none' }))).toEqual([]);
		expect(simulator.journal.some(({ path }) => path.endsWith('/verkooporders'))).toBe(false);
	});
});

describe('the output', () => {
	it('may be one compact item that holds the same articles', async () => {
		const run = await runStock(simulator, { options: { output: 'table' } });
		const tables = run.itemsOf<ArticleStockTable>(NODE);
		expect(tables).toHaveLength(1);
		expect(tables[0].kind).toBe('articleStockTable');
		const own = (await stock()).map((article) => ({
			...article,
			articleId: `code ${article.code}`,
			name: '',
			components: article.components.map((part) => ({ ...part, articleId: `code ${part.code}` })),
			uncounted: article.uncounted.map((one) => ({ ...one, salesOrderId: undefined })),
			seal: undefined,
			readAmong: undefined,
			cost: undefined,
		}));
		expect(articlesOf(tables[0])).toEqual(own);
	});
});

describe('in an administration with backorders', () => {
	beforeEach(() => {
		simulator.hook('changeCompanyInfo', { backorderGebruiken: true });
	});

	it.each([
		['reserves free stock for them', true],
		['does not', false],
	])('each open web order is off once when SnelStart %s', async (_, backorderReserves) => {
		const [, second] = simulator.state.verkooporders;
		simulator.hook('invoiceOrder', { orderId: second.id });
		simulator.setSwitches({ backorderReserves });
		const articles = await stock();
		expect(articles.find(({ code }) => code === '1001')?.free).toBe(backorderReserves ? 2 : 6);
		expect(webStock(articles)).toBe(PHYSICAL - SOLD);
	});
});
