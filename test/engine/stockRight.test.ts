import { runWorkflow, stage, shippedWorkflow } from '../../lab/engine';
import { webshopWorld } from '../../lab/worlds';

type Verbs = Array<'GET' | 'PATCH' | 'PUT'>;

/** The main job on a shop whose key has these rights on stock. */
async function runWith(stock_availables: Verbs, onlyReport: boolean, template?: string) {
	const set = await stage(webshopWorld({ seed: 5, orders: 8, articles: 40 }));
	try {
		const [key] = set.prestaShop.state.keys;
		key.permissions = { '*': ['GET'], stock_availables };
		const run = await runWorkflow(shippedWorkflow(template), {
			credentials: set.credentials,
			choices: [
				{ on: 'snelStart.salesOrder.import', parameters: { onlyReport } },
				...(template
					? []
					: [{ on: 'prestaShop.stock.setMany' as const, parameters: { onlyReport } }]),
			],
		});
		return {
			message: run.error?.message ?? '',
			advice: String((run.error as { description?: string } | undefined)?.description ?? ''),
			hints: JSON.stringify(run.itemsOf('Get Web Orders')),
			written: set.snelStart.journal.filter(
				({ method, path }) => method !== 'GET' && !path.endsWith('/token'),
			).length,
			refused: set.prestaShop.journal.filter(({ status }) => status >= 400).length,
		};
	} finally {
		await set.close();
	}
}

describe('a webservice key that may read stock and not change it', () => {
	it('is told before any order is made, with the tick it lacks', async () => {
		const { message, advice, written } = await runWith(['GET'], false);
		expect(message).toMatch(/may not change stock_availables, which 'Set Stock in Shop' needs/);
		expect(advice).toMatch(/tick 'Modify \(PUT\)' for 'stock_availables'/);
		expect(written).toBe(0);
	});

	it('is told by a dry run, which goes on, and by which the shop is asked nothing it refuses', async () => {
		const { message, hints, written, refused } = await runWith(['GET'], true);
		expect([message, written, refused]).toEqual(['', 0, 0]);
		expect(hints).toMatch(/may not change stock_availables/);
	});

	it.each([[['GET', 'PUT']], [['GET', 'PATCH']]] as Verbs[][])(
		'is another than one with %s, of which nothing is said',
		async (verbs) => {
			const { message, hints } = await runWith(verbs, true);
			expect(message).toBe('');
			expect(hints).not.toMatch(/may not change/);
		},
	);

	it('is enough where nobody writes stock', async () => {
		const { message, hints, written } = await runWith(['GET'], false, 'import-orders');
		expect(message).toBe('');
		expect(hints).not.toMatch(/may not change/);
		expect(written).toBeGreaterThan(0);
	});
});
