import { failureOf, runWorkflow, shippedWorkflow, type Choice } from '../../lab/engine';
import { Random } from '../../lab/worlds/random';
import { englishIn } from './englishIn';
import { DAY, misfortune, ONLY_DATE, withoutWaiting } from './monthOfFaults';
import { paymentScene, type PaymentScene } from './paymentScene';

/** The clock goes back on 25 October. */
const FROM = Date.parse('2026-10-12T06:00:00Z');
const DAYS = 30;

const WRITES: Choice[] = [
	{ on: { node: 'Apply Changes' }, parameters: { onlyReport: false, cancelled: 'carryOut' } },
	{ on: { node: 'Book Payments' }, parameters: { onlyReport: false } },
];

interface Task {
	template: string;
	/** Node whose last item tells what came of a run. */
	tells: string;
	choices: Choice[];
	/** Days from one run to the next. */
	every: number;
}

/** What runs in a month, in the order of the day. */
const TASKS: Task[] = [
	{ template: 'import-orders-and-export-stock', tells: 'Run Report', choices: [], every: 1 },
	{
		template: 'import-orders-and-export-stock-changed-only',
		tells: 'Run Report',
		choices: [],
		every: 1,
	},
	{ template: 'follow-changes', tells: 'Run Report', choices: [WRITES[0]], every: 1 },
	{ template: 'book-payments', tells: 'Run Report', choices: [WRITES[1]], every: 2 },
	{ template: 'reconcile', tells: 'Reconcile', choices: [], every: 3 },
	{ template: 'check-set-up', tells: 'Diagnose', choices: [], every: 7 },
];

let scene: PaymentScene;
/** English on their Dutch pages, and how many pages were looked at. */
const inEnglish = new Set<string>();
let looked = 0;
beforeEach(async () => {
	jest.useFakeTimers({ now: FROM, doNotFake: ONLY_DATE });
	withoutWaiting();
	scene = await paymentScene();
});
afterEach(async () => {
	jest.restoreAllMocks();
	jest.useRealTimers();
	await scene.close();
});

const run = async ({ template, tells, choices }: Task) => {
	const workflow = shippedWorkflow(template);
	for (const { name, parameters } of workflow.nodes) {
		if (name === 'Get Web Orders') {
			parameters.importFrom = new Date(FROM - 2 * DAY).toISOString();
		}
	}
	const engine = await runWorkflow(workflow, { credentials: scene.credentials, choices });
	const pages = engine.itemsOf<{ html?: string; csv?: string }>(tells);
	for (const { html = '', csv = '' } of pages) {
		looked += html === '' ? 0 : 1;
		for (const english of englishIn(`${html} ${csv}`)) inEnglish.add(`${template}: ${english}`);
	}
	return { failure: failureOf(engine), told: pages.length };
};

const rowsBy = (key: string) =>
	scene.snelStart.state.verkooporders.filter((row) => row.betalingskenmerk === key);

it('finds English where a Dutch page holds it', () => {
	expect(englishIn('<p>De betalingen zijn geboekt</p>')).toEqual([]);
	expect(englishIn('<p>The payments broke off before their end</p>')).toHaveLength(1);
	expect(englishIn('<p>The web orders behind this stock were read 9 hours ago</p>')).toEqual(
		expect.arrayContaining([expect.stringContaining('behind this stock were read')]),
	);
	expect(englishIn('<p>van € 1.234,56 (12,50) op 10.11.2026, versie 0.9.12</p>')).toEqual([]);
	expect(englishIn('<p>€ 1234.56</p><td>-12.50</td>')).toEqual(['1234.56', '-12.50']);
});

it('goes through a month of faults, twice a day at once, without an order lost or made twice', async () => {
	const random = new Random(1411);
	const placed: number[] = [];
	const cancelled = new Set<number>();
	const silent: string[] = [];
	let refused = 0;
	const tick = (minutes: number) => {
		scene.pass(minutes);
		jest.setSystemTime(Date.now() + minutes * 60_000);
	};
	for (let day = 0; day < DAYS; day += 1) {
		tick(24 * 60 - 5 * TASKS.length);
		placed.push(scene.place());
		if (day % 7 === 5) {
			const [id] = placed.slice(-3);
			cancelled.add(id);
			scene.prestaShop.changeState(id, 6);
		}
		const due = TASKS.filter(({ every }) => day % every === 0);
		const bad = random.pick(due);
		const { what, at, fault, heals } = misfortune(random);
		for (const task of TASKS) {
			tick(5);
			if (!due.includes(task)) continue;
			scene[at].clearJournal();
			if (task === bad) scene[at].addFault(fault);
			const runs = day % 10 === 4 ? [task, task] : [task];
			const ended = await Promise.all(runs.map(run));
			const isTold = ended.every(({ failure, told }) => failure !== '' || told > 0);
			if (!isTold) silent.push(`${day} ${task.template}: ${what}`);
			const isMet = scene[at].journal.some(({ status }) => status === fault.status);
			if (task === bad && !heals && isMet) {
				refused += 1;
				const isGreen = ended.some(({ failure }) => failure === '');
				// The doctor tells a refusal as a finding: that is its work.
				if (isGreen && task.tells !== 'Diagnose')
					silent.push(`${day} ${task.template} is green: ${what}`);
			}
			scene[at].clearFaults();
		}
		for (const id of placed.filter((one) => rowsBy(`PS-${one}`).length > 0)) {
			if (!rowsBy(`PS-${id}`)[0].verkoopfactuur && !cancelled.has(id) && day % 3 === 0) {
				scene.snelStart.hook('invoiceOrder', { betalingskenmerk: `PS-${id}` });
			}
		}
	}
	expect(silent).toEqual([]);
	expect([...inEnglish]).toEqual([]);
	expect(looked).toBeGreaterThan(50);
	expect(refused).toBeGreaterThan(5);
	const counts = placed.map((id) => [id, rowsBy(`PS-${id}`).length]);
	expect(counts.filter(([, many]) => many > 1)).toEqual([]);
	expect(counts.filter(([id, many]) => many === 0 && !cancelled.has(id))).toEqual([]);
	const vouchers = scene.snelStart.state.bankboekingen.map(({ boekstuk }) => boekstuk);
	expect(vouchers.length).toBeGreaterThan(10);
	expect(new Set(vouchers).size).toBe(vouchers.length);
}, 180_000);
