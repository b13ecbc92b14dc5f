import { type Choice, failureOf, runWorkflow, stage, type Stage } from '../../lab/engine';
import { countWork, growing, type Work } from '../../lab/runs/work/countWork';
import { webshopWorld } from '../../lab/worlds';

jest.setTimeout(300_000);

/** With ten times as much of everything, work that grows with orders times orders is done a hundred times as often. */
const LIMITS = { most: 20, least: 5000 };
const FEW = 1;
const MANY = 10;

/** Settings in which each order, or each product, is looked at once more. */
const everything: Choice[] = [
	{
		on: 'webOrder.plan',
		parameters: {
			salesOptions: {
				description: '=Order {{ $json.reference }} van {{ $json.customer.firstName }}',
				documentStatus: "={{ Number($json.id) % 2 ? 'Order' : 'Bevestiging' }}",
				memo: '={{ $json.lines.length }} regels, {{ $json.reference }}',
				alsoRecognise: ['paymentReference.orderId', 'orderReference.orderReference'],
				leaveOut: { row: [{ what: 'order', order: 'NIET*' }] },
				recipeMode: 'components',
				textArticle: { __rl: true, mode: 'code', value: '9001' },
			},
			articleOptions: {
				productArticles: {
					row: [
						{
							product: { __rl: true, mode: 'code', value: 'BESTAATNIET*' },
							article: { __rl: true, mode: 'code', value: '9001' },
						},
					],
				},
			},
			customerOptions: {
				recognition: {
					step: ['vatNumber', 'emailAndName', 'nameAndPostcode'].map((by) => ({ by })),
				},
				customerWriting: 'createAndUpdate',
			},
			mapping: {
				row: [
					{
						by: 'payment',
						payment: { __rl: true, mode: 'name', value: 'iDEAL*' },
						set: { salesperson: 'Jo' },
					},
				],
			},
		},
	},
];

interface Step {
	name: string;
	workflow: string;
	choices?: Choice[];
	startNode?: string;
}

const steps: Step[] = [
	{ name: 'orders that are new', workflow: 'import-orders', choices: everything },
	{ name: 'a run with nothing new', workflow: 'import-orders', choices: everything },
	{
		name: 'orders that are in SnelStart, which nobody left out before',
		workflow: 'import-orders',
		choices: everything,
		startNode: 'Get Web Orders',
	},
	{ name: 'the main job', workflow: 'import-orders-and-export-stock' },
	{ name: 'the main job with nothing new', workflow: 'import-orders-and-export-stock' },
	{ name: 'following up', workflow: 'follow-changes' },
	{ name: 'reconciling', workflow: 'reconcile' },
	{ name: 'payments', workflow: 'book-payments' },
	{ name: 'status', workflow: 'report-status-back' },
	{ name: 'comparing with another link', workflow: 'compare-with-another-link' },
	{ name: 'prices', workflow: 'export-prices' },
	{ name: 'articles to the shop', workflow: 'export-articles' },
	{ name: 'articles to SnelStart', workflow: 'import-articles' },
	{ name: 'customers', workflow: 'sync-customers' },
];

async function workOf(scale: number): Promise<Work[]> {
	const world = webshopWorld({ orders: 20 * scale, articles: 60 * scale, mix: 'importable' });
	const set: Stage = await stage(world);
	try {
		const all: Work[] = [];
		for (const { workflow, choices = [], startNode } of steps) {
			const { credentials } = set;
			all.push(
				await countWork(async () => {
					const run = await runWorkflow(workflow, { credentials, choices, startNode });
					if (run.error) throw new Error(`${workflow}: ${failureOf(run)}`);
				}),
			);
		}
		return all;
	} finally {
		await set.close();
	}
}

describe('with ten times as many orders and articles', () => {
	let few: Work[];
	let many: Work[];
	beforeAll(async () => {
		few = await workOf(FEW);
		many = await workOf(MANY);
	});

	it('what no expression is in of the settings is read once, and the rest once for each order', () => {
		const timesOf = (place: string) =>
			Math.max(
				...[...many[0]].map(([at, count]) => (at.includes(`/choices/${place}@`) ? count : 0)),
			);
		expect(timesOf('index.ts readArticleSettings')).toBe(1);
		expect(timesOf('mapping.ts rowOf')).toBe(1);
		expect(timesOf('sales.ts readAlsoRecognise')).toBeGreaterThan(100);
	});

	it.each(steps.map(({ name }, place) => [name, place] as const))(
		'no function of %s is asked a hundred times as often',
		(_, place) => {
			expect(few[place].size).toBeGreaterThan(100);
			expect(growing(few[place], many[place], LIMITS)).toEqual([]);
		},
	);
});
