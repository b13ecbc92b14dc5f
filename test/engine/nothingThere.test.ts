import { dataTables, failureOf, runWorkflow, shippedWorkflow } from '../../lab/engine';
import { englishIn } from './englishIn';
import { followScene, type FollowScene } from './followScene';

interface Told {
	administration?: string;
	shop?: string;
	headline: string | { nl: string };
	attentionReasonsNl?: string[];
	run?: { requests: { snelStart: number; prestaShop: number } | null; seconds: number | null };
	html?: string;
}

/** Templates whose last word is a report, with what their page says of a shop and books that hold nothing. */
const REPORTS: ReadonlyArray<[template: string, ofNothing: RegExp]> = [
	['import-orders', /./],
	['import-orders-with-archive', /./],
	['import-orders-and-export-stock', /./],
	['import-orders-and-export-stock-with-archive', /./],
	['import-orders-and-export-stock-changed-only', /./],
	['import-orders-and-export-stock-changed-only-with-archive', /./],
	['follow-changes', /./],
	['undo-a-run', /./],
	['undo-a-run-with-archive', /./],
	['book-payments', /Geen betaling te boeken; 0 openstaande facturen bekeken/],
	['report-status-back', /0 verkooporders bekeken, niets te doen/],
	['sync-customers', /0 klanten bekeken, niets te doen/],
	['export-prices', /SnelStart heeft geen enkel artikel[^]*De webwinkel heeft geen enkel product/],
	[
		'export-articles',
		/SnelStart heeft geen enkel artikel[^]*De webwinkel heeft geen enkel product/,
	],
	['import-articles', /De webwinkel heeft geen enkel product/],
	['compare-with-another-link', /0 weborders vergeleken/],
];

/** Others, by the node that tells. */
const OTHERS: ReadonlyArray<[template: string, tells: string, startNode: string | undefined]> = [
	['reconcile', 'Reconcile', undefined],
	['check-set-up', 'Diagnose', undefined],
	['first-set-up', 'First Set-Up', undefined],
	['ask', 'Answer', 'Asked by Workflow'],
];

let scene: FollowScene;
beforeEach(async () => {
	dataTables.clear();
	scene = await followScene();
});
afterEach(async () => await scene.close());

async function told(template: string, node = 'Run Report', startNode?: string) {
	const workflow = shippedWorkflow(template);
	workflow.id = template;
	const since = new Date(scene.now() - 2 * 86_400_000).toISOString();
	for (const { name, parameters } of workflow.nodes) {
		if (['Get Web Orders', 'Find in Shop'].includes(name)) parameters.importFrom = since;
		if (name === 'Get Imported Sales Orders') {
			parameters.options = { madeFrom: since, madeUntil: new Date().toISOString() };
		}
	}
	const inputs = startNode ? [[{ question: 'order 1' }]] : undefined;
	const run = await runWorkflow(workflow, { credentials: scene.credentials, startNode, inputs });
	return { items: run.itemsOf<Told>(node), failure: failureOf(run) };
}

const plain = (html = '') => html.replace(/<style[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, ' ');

describe('the report of every task', () => {
	it.each(REPORTS)('names administration, shop, duration and requests: %s', async (template) => {
		const id = scene.place();
		await scene.import();
		scene.process(id, 'Factuur');
		const { items } = await told(template);
		expect(items).toHaveLength(1);
		const { administration, shop, run, html } = items[0];
		const name = scene.snelStart.state.companyInfo.administratieNaam;
		expect(administration).toBe(name);
		expect(shop).toContain(scene.prestaShop.shopUrl);
		expect(plain(html)).toContain(`Administratie: ${name}`);
		const { snelStart, prestaShop } = run?.requests ?? { snelStart: 0, prestaShop: 0 };
		expect(snelStart).toBeGreaterThan(0);
		// No invoice of it is open: the shop has nothing to be asked of payments.
		expect(prestaShop).toBeGreaterThan(template === 'book-payments' ? -1 : 0);
		expect(run?.seconds).toBeGreaterThan(0);
		expect(englishIn(html ?? '')).toEqual([]);
	});
});

describe('a shop and books with nothing in them', () => {
	beforeEach(() => {
		const { tables } = scene.prestaShop.state;
		for (const table of ['products', 'combinations', 'stock_availables', 'customers']) {
			tables[table] = [];
		}
		scene.snelStart.state.artikelen.length = 0;
	});

	it.each(REPORTS)('are told of in a report: %s', async (template, ofNothing) => {
		const { items } = await told(template);
		expect(items).toHaveLength(1);
		expect(plain(items[0].html)).toMatch(ofNothing);
		expect(englishIn(items[0].html ?? '')).toEqual([]);
	});

	it.each(OTHERS)('are told of: %s', async (template, node, startNode) => {
		const { items } = await told(template, node, startNode);
		expect(items.length).toBeGreaterThan(0);
		expect(JSON.stringify(items.at(-1))).toMatch(/"(headline|text|answer)/);
		expect(englishIn(items.at(-1)?.html ?? '')).toEqual([]);
	});
});
