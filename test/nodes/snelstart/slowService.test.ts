import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { NODE, plans, runImport, startWorld } from './world';

/** The clock that budgets go by runs so much faster than the network, so that a minute takes five seconds. */
const SPEED = 12;
const HANGING_MS = 60_000 / SPEED;

let simulator: SnelStartSimulator;

beforeEach(async () => {
	simulator = await startWorld();
	await runImport(simulator, []);
	const begun = Date.now();
	const real = Date.now.bind(Date);
	jest.spyOn(Date, 'now').mockImplementation(() => begun + (real() - begun) * SPEED);
});

afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.close();
});

describe('an import with a time budget of one minute ends within 150 seconds after it', () => {
	it.each([
		['every POST', 'relaties|verkooporders'],
		['every sales order', 'verkooporders'],
	])(
		'where %s hangs',
		async (_, path) => {
			const match = { method: 'POST', path: `(${path})$` };
			simulator.addFault({ match, kind: 'timeout', delayMs: HANGING_MS, times: -1 });
			const begun = Date.now();
			const run = await runImport(simulator, plans(simulator, 62), {
				options: { timeBudgetMinutes: 1 },
			});
			expect((Date.now() - begun) / 1000).toBeLessThan(60 + 150);
			const rows = run.itemsOf<ImportedOrder>(NODE).filter(({ kind }) => kind === 'importedOrder');
			const codes = rows.flatMap(({ problems }) => problems.map(({ code }) => code));
			expect(rows).toHaveLength(62);
			expect(codes).toContain('left-for-next-run');
		},
		60_000,
	);

	it('where SnelStart asks to wait for minutes', async () => {
		const match = { method: 'POST', path: 'verkooporders$' };
		simulator.addFault({ match, kind: '429', retryAfter: 300, times: -1 });
		const begun = Date.now();
		await runImport(simulator, plans(simulator, 12), { options: { timeBudgetMinutes: 1 } });
		expect((Date.now() - begun) / 1000).toBeLessThan(60 + 150);
	}, 60_000);
});
