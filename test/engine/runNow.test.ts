import {
	dataTables,
	formAnswers,
	formPages,
	runWorkflow,
	shippedWorkflow,
	untouchedTemplate,
	type EngineRun,
	type WorkflowJson,
} from '../../lab/engine';
import type { Task } from '../../domain/stream/task';
import type { TaskResult } from '../../domain/stream/taskResult';
import type { TaskRow } from '../../domain/stream/taskRow';
import { englishIn } from './englishIn';
import { followScene, type FollowScene } from './followScene';

type Does = (items: object[]) => Promise<Array<Record<string, never>>>;

const IMPORT = 'Import Orders (importeren orders)';
const rows = () => (dataTables.get('webshop_tasks')?.rows ?? []) as unknown as TaskRow[];

/** The template with workflows chosen for some of its tasks, as their owner sets it up. */
function setUp(chosen: Record<string, object>, language = 'nl'): WorkflowJson {
	const workflow = structuredClone(untouchedTemplate('run-now'));
	const tasks = workflow.nodes.find(({ name }) => name === 'Tasks')!;
	const list = (tasks.parameters.tasks as unknown as { task: Array<{ name: string }> }).task;
	for (const [name, given] of Object.entries(chosen)) {
		Object.assign(
			list.find((row) => row.name === name)!,
			{ workflow: { __rl: true, mode: 'list', value: 'w1' } },
			given,
		);
	}
	tasks.parameters.language = language;
	return workflow;
}

interface Asked {
	workflow?: WorkflowJson;
	/** Which line of the list a person takes. */
	choose?: RegExp;
}

/** Opens the form, takes a task of its list and runs it; how a page names the task is read from the page itself. */
async function byForm(
	does: Does,
	{ workflow = setUp({ [IMPORT]: {} }), choose = /./ }: Asked = {},
) {
	formAnswers.clear();
	const options = { startNode: 'Open the Form', workflows: { w1: does, w2: does } };
	const shown = await runWorkflow(workflow, options);
	const line = shown.itemsOf<Task>('Tasks').find((task) => choose.test(task.line))!.line;
	formAnswers.set('Choose Task', { task: line });
	return { line, run: await runWorkflow(workflow, options) };
}

const bySchedule = async (does: Does, workflow: WorkflowJson): Promise<EngineRun> =>
	await runWorkflow(workflow, {
		startNode: 'Every 5 Minutes',
		workflows: { w1: does, w2: does },
	});

const endPage = () => formPages.get('End Page') as Record<string, string>;

beforeEach(() => {
	for (const known of [dataTables, formAnswers, formPages]) known.clear();
});

describe('the form that runs a task now', () => {
	let scene: FollowScene;
	beforeEach(async () => void (scene = await followScene()));
	afterEach(async () => await scene.close());

	/** The template that imports orders, started as n8n starts a workflow that another one calls. */
	const importsWith =
		(credentials: () => FollowScene['credentials']): Does =>
		async () => {
			const workflow = shippedWorkflow('import-orders-with-archive');
			workflow.id = 'w1';
			const options = { startNode: 'Run Now', mode: 'integrated' as const };
			const run = await runWorkflow(workflow, { ...options, credentials: credentials() });
			if (run.error) throw run.error;
			return run.lastItems as never;
		};
	const imports = importsWith(() => scene.credentials);

	it('lists last run, result and next run, runs what is picked, and shows its report at the end', async () => {
		scene.place();
		scene.pass(10);
		const first = await byForm(imports);
		expect(first.line).toBe(`${IMPORT}: nog nooit uitgevoerd · op zijn eigen schema`);
		expect(scene.snelStart.state.verkooporders).toHaveLength(1);
		expect(first.run.itemsOf<TaskResult>('Task Result')[0]).toMatchObject({
			headline: '1 order aangemaakt',
			failed: false,
		});
		const [{ reference }] = scene.prestaShop.state.tables.orders;
		expect(endPage().respondWith).toBe('showText');
		expect(endPage().responseText).toMatch(/^<!doctype html>/);
		expect(endPage().responseText).toContain(String(reference));
		const [row] = rows();
		expect(row).toMatchObject({ task: 'w1', busyUntil: 0, headline: '1 order aangemaakt' });
		expect(Date.parse(row.endedAt)).toBeGreaterThanOrEqual(Date.parse(row.startedAt));
		const again = await byForm(imports);
		expect(again.line).toMatch(/: laatst .* · 1 order aangemaakt · volgende /);
		const [{ lastRun, nextRun }] = again.run.itemsOf<Task>('Tasks');
		expect(Date.parse(nextRun) - Date.parse(lastRun)).toBeLessThanOrEqual(15 * 60_000);
		expect(Date.parse(nextRun) - Date.parse(lastRun)).toBeGreaterThan(14 * 60_000);
		expect(scene.snelStart.state.verkooporders).toHaveLength(1);
		expect(rows()).toHaveLength(1);
	});

	it('tells in the language of its owner why a task failed, and what to do', async () => {
		const refused = importsWith(() => ({
			...scene.credentials,
			snelStartApi: { ...scene.credentials.snelStartApi, clientKey: 'b3V0ZGF0ZWQ=' },
		}));
		await byForm(refused);
		const [page] = [endPage().responseText];
		expect(page).toMatch(/<p>Mislukt: SnelStart .*koppelsleutel/);
		expect(page).toMatch(/<li><p>.*koppelsleutel/);
		expect(englishIn(page)).toEqual([]);
		expect(page).not.toContain('[Nederlands: ');
		expect(rows()[0].headline).toMatch(/^Mislukt: SnelStart [^\n[]*$/);
		await byForm(refused, { workflow: setUp({ [IMPORT]: {} }, 'en') });
		expect(endPage().responseText).toMatch(/<p>Failed: SnelStart .*client key/);
		expect(endPage().responseText).not.toContain('Nederlands');
	});

	it('tells the last run of a workflow that ran by its own schedule', async () => {
		scene.place();
		scene.pass(10);
		await imports([]);
		const { line } = await byForm(imports);
		expect(line).toMatch(/laatst .* · 1 order aangemaakt · volgende /);
	});
});

describe('a task that is run', () => {
	it('tells at the end of the form why it failed, and gives its turn back', async () => {
		const { run } = await byForm(async () => {
			throw new Error('SnelStart answers nothing');
		});
		expect(run.status).toBe('success');
		expect(endPage().responseText).toContain('<p>Mislukt: SnelStart answers nothing</p>');
		expect(rows()).toMatchObject([{ failed: true, attention: true, busyUntil: 0 }]);
	});

	it('shows the page of a task that makes one', async () => {
		await byForm(async () => [{ headline: 'x', html: '<html>aansluiting</html>' } as never]);
		expect(endPage()).toMatchObject({
			respondWith: 'showText',
			responseText: '<html>aansluiting</html>',
		});
	});

	it('is not begun while another run of it is at work, and is once its turn is over', async () => {
		await byForm(async () => []);
		const begun: number[] = [];
		const counts: Does = async () => [{ headline: String(begun.push(1)) } as never];
		Object.assign(rows()[0], { busyUntil: Date.now() + 60_000, endedAt: '', runId: 'other' });
		await byForm(counts);
		expect(begun).toEqual([]);
		expect(endPage().responseText).toContain('<p>Er is al een uitvoering bezig');
		expect(rows()).toMatchObject([{ runId: 'other' }]);
		rows()[0].busyUntil = Date.now() - 1;
		await byForm(counts);
		expect(begun).toEqual([1]);
	});

	it('runs though the tables cannot be reached', async () => {
		await byForm(async () => []);
		for (const table of dataTables.values()) table.failure = 'Disk full.';
		const { run } = await byForm(async () => [{ headline: 'gedaan' } as never]);
		expect(run.status).toBe('success');
		expect(endPage().responseText).toContain('<p>gedaan</p>');
	});

	it('begins by this schedule only where its owner said so, one at a time', async () => {
		const ran: string[] = [];
		const does =
			(name: string): Does =>
			async () => [{ headline: String(ran.push(name)) } as never];
		const reconcile = 'Reconcile (aansluiten)';
		const own = setUp({ [IMPORT]: {}, [reconcile]: {} });
		await bySchedule(does('own'), own);
		expect(ran).toEqual([]);
		const here = setUp({
			[IMPORT]: { startedBy: 'here' },
			[reconcile]: {
				startedBy: 'here',
				workflow: { __rl: true, mode: 'list', value: 'w2' },
			},
		});
		for (let tick = 0; tick < 3; tick += 1) await bySchedule(does('here'), here);
		expect(ran).toEqual(['here', 'here']);
		expect(rows().map(({ task }) => task)).toEqual(['w1', 'w2']);
	});

	it('says what is still to be chosen as everybody imports it', async () => {
		const run = await bySchedule(async () => [], untouchedTemplate('run-now'));
		expect(run.error?.message).toBe('No task has a workflow yet');
	});
});
