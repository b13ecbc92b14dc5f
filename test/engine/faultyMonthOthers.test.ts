import {
	ActiveWorkflow,
	dataTables,
	failureOf,
	mailbox,
	runWorkflow,
	shippedWorkflow,
	type EngineOptions,
	type EngineRun,
} from '../../lab/engine';
import { Random } from '../../lab/worlds/random';
import { englishTold } from './englishIn';
import { followScene, type FollowScene } from './followScene';
import { filesBelow } from '../package/repository';
import { DAY, misfortune, ONLY_DATE, withoutWaiting } from './monthOfFaults';

/** The clock goes forward on 29 March. */
const FROM = Date.parse('2026-03-15T06:00:00Z');
const DAYS = 30;
const CANCELLED = 6;
const MAILS = { fromEmail: 'n8n@winkel.example', toEmail: 'ik@winkel.example' };

type Parameters = Record<string, Record<string, unknown>>;

interface Task {
	template: string;
	/** Nodes whose items tell what came of a run; none where telling nothing is right. */
	tells: string;
	/** Days from one run to the next. */
	every: number;
	startNode?: string;
	/** Whether it may change anything in shop or books. */
	writes: boolean;
	/** Whether it tells a refusal as what it found, and comes to its end. */
	tellsRefusal?: boolean;
	parameters?(scene: FollowScene): Parameters;
	inputs?(scene: FollowScene): EngineOptions['inputs'];
}

const lastOrder = ({ prestaShop }: FollowScene) =>
	String(prestaShop.state.tables.orders.at(-1)?.id);
const rows = (table: string) => dataTables.get(table)?.rows ?? [];
const hour = (at: number) => new Date(at).toISOString();

const undoing = {
	'Apply Changes': { onlyReport: false, undone: 'carryOut' },
};

/** What runs in this month, in the order of the day; the other templates run in that of October. */
const TASKS: readonly Task[] = [
	...(
		[
			['import-orders-with-archive', 2],
			['import-orders-and-export-stock-with-archive', 5],
			['import-orders-and-export-stock-changed-only-with-archive', 7],
			['import-orders', 9],
		] as const
	).map(([template, every]) => ({ template, tells: 'Run Report', every, writes: true })),
	{
		template: 'undo-a-run-with-archive',
		tells: 'Run Report',
		every: 9,
		writes: true,
		parameters: () => ({
			...undoing,
			'Rows of the Run': {
				filters: {
					conditions: [
						{
							keyName: 'runId',
							condition: 'eq',
							keyValue: rows('webshop_orders').at(-1)?.runId ?? 'none',
						},
					],
				},
			},
		}),
	},
	{
		template: 'undo-a-run',
		tells: 'Run Report',
		every: 10,
		writes: true,
		parameters: () => ({
			...undoing,
			'Get Imported Sales Orders': {
				options: { madeFrom: hour(Date.now() - DAY), madeUntil: hour(Date.now()) },
			},
		}),
	},
	{ template: 'report-status-back', tells: 'Run Report', every: 3, writes: true },
	{ template: 'export-prices', tells: 'Run Report', every: 6, writes: true },
	{ template: 'import-articles', tells: 'Run Report', every: 8, writes: true },
	{ template: 'sync-customers', tells: 'Run Report', every: 6, writes: true },
	{ template: 'export-articles', tells: 'Run Report', every: 7, writes: true },
	{ template: 'compare-with-another-link', tells: 'Run Report', every: 5, writes: false },
	{
		template: 'first-set-up',
		tells: 'First Set-Up',
		every: 8,
		writes: false,
		tellsRefusal: true,
	},
	{
		template: 'ask',
		tells: 'Answer',
		every: 5,
		startNode: 'Asked by Workflow',
		writes: false,
		inputs: (scene) => [[{ question: `order ${lastOrder(scene)}` }]],
	},
];

const HEARS = 'report-problems';
const POLLED = {
	'tell-when-invoiced': ['When an Order Is Invoiced', 'When an Invoice Is Paid'],
	'take-paid-orders-in-hand': ['When an Order Is Paid'],
};
/** Where each other template has its month. */
const ELSEWHERE = {
	'faultyMonth.test.ts': [
		...['import-orders-and-export-stock', 'import-orders-and-export-stock-changed-only'],
		...['follow-changes', 'book-payments', 'reconcile', 'check-set-up'],
	],
	'planningMonth.test.ts': ['run-now'],
	/** Rounds of a shop and a local database that people go on with, in place of a month. */
	'localStock.test.ts': ['export-stock-from-local-snelstart'],
};

let scene: FollowScene;
beforeEach(async () => {
	jest.useFakeTimers({ now: FROM, doNotFake: ONLY_DATE });
	withoutWaiting();
	dataTables.clear();
	mailbox.sent.length = 0;
	scene = await followScene();
});
afterEach(async () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
	await scene.close();
});

function workflowOf({ template, parameters }: Pick<Task, 'template' | 'parameters'>) {
	const workflow = shippedWorkflow(template);
	workflow.id = template;
	const given = parameters?.(scene) ?? {};
	for (const node of workflow.nodes) {
		if (['Get Web Orders', 'Find in Shop'].includes(node.name)) {
			node.parameters.importFrom = hour(FROM - 2 * DAY);
		}
		Object.assign(node.parameters, given[node.name]);
	}
	return workflow;
}

const run = async (task: Task): Promise<EngineRun> =>
	await runWorkflow(workflowOf(task), {
		credentials: scene.credentials,
		startNode: task.startNode,
		inputs: task.inputs?.(scene),
	});

const hear = async (startNode = 'Every 15 Minutes', item = {}) => {
	const choices = [
		{ on: { node: 'Send Message' }, parameters: MAILS },
		{ on: { node: 'Report Problems' }, parameters: { interval: 1440 } },
	];
	return await runWorkflow(HEARS, { startNode, inputs: [[item]], choices });
};

/** What n8n hands to an error workflow. */
const toErrorWorkflow = (id: string, { template }: Task, message: string) => ({
	execution: {
		id,
		url: `https://n8n.example/${id}`,
		error: { message },
		lastNodeExecuted: 'x',
		mode: 'trigger',
	},
	workflow: { id: template, name: template },
});

const told = (pattern: RegExp) =>
	mailbox.sent.map(({ subject }) => subject).filter((subject) => pattern.test(subject));
const twice = (texts: readonly string[]) => [
	...new Set(texts.filter((text, at) => texts.indexOf(text) !== at)),
];

/** All that stands in shop and books, as text; a table of which nothing was read yet is as good as an empty one. */
const everything = () =>
	JSON.stringify(
		[scene.prestaShop.state.tables, scene.snelStart.state].map((tables) =>
			Object.entries(tables).filter(([, all]) => !Array.isArray(all) || all.length > 0),
		),
	);

interface Placed {
	ids: readonly number[];
	cancelled: ReadonlySet<number>;
	invoiced: ReadonlySet<number>;
}

/** What is wrong at the end of the month, by shop, books and mails; nothing of what a node says. */
function wrong({ ids, cancelled, invoiced }: Placed): string[] {
	const found: string[] = [];
	const notes = scene.prestaShop.state.tables.customer_messages.map(({ message }) =>
		String(message),
	);
	for (const id of ids) {
		const many = scene.booked(id).length;
		if (many > 1) found.push(`order ${id} is booked ${many} times`);
		if (cancelled.has(id)) continue;
		if (many === 0) found.push(`order ${id} is not booked`);
		const { reference } = scene.prestaShop.state.tables.orders.find(
			(row) => Number(row.id) === id,
		)!;
		const inHand = notes.filter((note) => note === `Order ${String(reference)}: taken in hand`);
		if (inHand.length !== 1) found.push(`order ${id} is taken in hand ${inHand.length} times`);
		if (!invoiced.has(id)) continue;
		const [{ nummer }] = scene.booked(id);
		const mails = told(new RegExp(`^Verkooporder ${nummer} is gefactureerd$`));
		if (mails.length !== 1) found.push(`invoice of order ${id} is told ${mails.length} times`);
	}
	return found;
}

it('is a month for each template that no other month has', () => {
	const here = [...TASKS.map(({ template }) => template), HEARS, ...Object.keys(POLLED)];
	const all = filesBelow('workflows', '.json').map((path) => path.slice('workflows/'.length, -5));
	expect([...here, ...Object.values(ELSEWHERE).flat()].sort()).toEqual(all.sort());
});

it('goes through a month of faults with all the other templates, and names what is planted', async () => {
	const random = new Random(2903);
	const ids: number[] = [];
	const cancelled = new Set<number>();
	const invoiced = new Set<number>();
	const silent: string[] = [];
	const failures: string[] = [];
	const { credentials } = scene;
	const polled = Object.entries(POLLED).flatMap(([template, triggers]) => {
		const active = new ActiveWorkflow(template, {
			credentials,
			choices: [
				template === 'tell-when-invoiced'
					? { on: { node: 'Send Message' }, parameters: MAILS }
					: { on: { node: 'Take in Hand' }, parameters: { state: '3' } },
			],
		});
		return triggers.map((trigger) => async () => await active.poll(trigger));
	});
	const tick = (minutes: number) => {
		scene.pass(minutes);
		jest.setSystemTime(Date.now() + minutes * 60_000);
	};
	const oneDay = async (day: number, isLast: boolean) => {
		tick(24 * 60 - 5 * TASKS.length);
		if (!isLast) ids.push(scene.place());
		if (day % 7 === 5) {
			const [id] = ids.slice(-3);
			cancelled.add(id);
			scene.prestaShop.changeState(id, CANCELLED);
		}
		const due = TASKS.filter(({ every }) => isLast || day % every === every - 1);
		const bad = isLast || due.length === 0 ? undefined : random.pick([...due]);
		const { what, at, fault, heals } = misfortune(random);
		for (const task of TASKS) {
			tick(5);
			if (!due.includes(task) || (isLast && task.template.startsWith('undo'))) continue;
			const before = task.writes ? '' : everything();
			scene[at].clearJournal();
			if (task === bad) scene[at].addFault(fault);
			const ended = await run(task);
			scene[at].clearFaults();
			const failure = failureOf(ended);
			const name = `${day} ${task.template}: ${task === bad ? what : 'nothing wrong'}`;
			if (failure === '' && ended.itemsOf(task.tells).length === 0) silent.push(name);
			const pages = ended.itemsOf<{ html?: string; text?: string }>(task.tells);
			silent.push(...englishTold(pages).map((english) => `${name}, in English: ${english}`));
			if (!task.writes && before !== everything()) silent.push(`${name}, and it wrote`);
			if (failure !== '') {
				failures.push(name);
				if (task !== bad) silent.push(`${name}, ${failure}`);
				await hear('When a Workflow Fails', toErrorWorkflow(`${day}`, task, failure));
			}
			const isMet = scene[at].journal.some(({ status }) => status === fault.status);
			if (task === bad && !heals && isMet && failure === '' && task.tellsRefusal !== true) {
				silent.push(`${name}, and it is green`);
			}
		}
		if (isLast || day % 3 === 0) {
			await hear();
			for (const poll of polled) await poll();
		}
		for (const id of ids) {
			if (isLast || cancelled.has(id) || invoiced.has(id) || (day + id) % 4 !== 0) continue;
			if (scene.booked(id).length !== 1) continue;
			scene.snelStart.hook('invoiceOrder', { betalingskenmerk: `PS-${id}` });
			invoiced.add(id);
		}
	};
	for (const poll of polled) await poll();
	for (let day = 0; day < DAYS; day += 1) await oneDay(day, false);
	await oneDay(DAYS, true);

	expect(silent).toEqual([]);
	expect(failures.length).toBeGreaterThan(4);
	expect(told(/mislukt|kon worden ingelezen/).length).toBeGreaterThan(0);
	expect(twice(told(/^Webshop: (alles in orde|\d+ open)$/)).length).toBeLessThanOrEqual(DAYS);
	const placed = { ids, cancelled, invoiced };
	expect(wrong(placed)).toEqual([]);
	expect(invoiced.size).toBeGreaterThan(8);

	const [first, second, third] = ids.filter((id) => invoiced.has(id));
	const { verkooporders } = scene.snelStart.state;
	const row = (id: number) => scene.booked(id)[0];
	mailbox.sent.push({
		...{ to: '', text: '' },
		subject: `Verkooporder ${row(third).nummer} is gefactureerd`,
	});
	verkooporders.push({ ...structuredClone(row(first)), nummer: 99_999 });
	verkooporders.splice(verkooporders.indexOf(row(second)), 1);
	const messages = scene.prestaShop.state.tables.customer_messages;
	messages.push({ ...messages.find(({ message }) => /taken in hand/.test(String(message)))! });
	expect(wrong({ ...placed, invoiced: new Set([first, third]) })).toEqual(
		expect.arrayContaining([
			`order ${first} is booked 2 times`,
			`order ${second} is not booked`,
			`invoice of order ${third} is told 2 times`,
			expect.stringMatching(/is taken in hand 2 times/),
		]),
	);
}, 180_000);
