import {
	runWorkflow,
	shippedWorkflow,
	stage,
	untouchedTemplate,
	type Stage,
} from '../../lab/engine';
import { Random, webshopWorld } from '../../lab/worlds';
import { chosenIn, healthySettings, placeOrders, setUpSeeds } from '../../lab/worlds/doctor/setUp';
import type { SetUpAdvice } from '../../domain/stream/setUpAdvice';
import { englishTold } from './englishIn';
import { isWrite } from '../../lab/runs/requests';

const TEMPLATE = 'first-set-up';
const HOUR = 3_600_000;

const stateOf = ({ snelStart, prestaShop }: Stage) =>
	structuredClone({ ...prestaShop.state.tables, ...snelStart.state });

/** Everything that could change something in either service; verbs are asked for a record of no id. */
const writes = ({ snelStart, prestaShop }: Stage): string[] =>
	[...snelStart.journal, ...prestaShop.journal]
		.filter((entry) => isWrite(entry) && entry.status < 300)
		.map(({ method, path }) => `${method} ${path}`);

const codes = ({ steps }: SetUpAdvice, isDone: boolean): string[] =>
	steps
		.filter(({ done, code }) => done === isDone && code !== 'start' && code !== 'next')
		.map(({ code }) => code);

describe('the first set-up of a link', () => {
	it('names what is to be chosen as everybody imports it, and writes nothing', async () => {
		const set = await stage(webshopWorld({ seed: 3, orders: 30, articles: 60 }));
		try {
			const before = stateOf(set);
			const run = await runWorkflow(untouchedTemplate(TEMPLATE), { credentials: set.credentials });
			expect(run.error).toBeUndefined();
			expect(englishTold(run.itemsOf('First Set-Up'))).toEqual([]);
			const [advice] = run.itemsOf<SetUpAdvice>('First Set-Up');
			expect(advice.ready).toBe(false);
			expect(codes(advice, false)).toEqual(expect.arrayContaining(['choices', 'plan']));
			const told = JSON.stringify(advice.steps);
			for (const name of ['Sales Order Template', 'Payment Reference Prefix', 'Cost Articles'])
				expect(told).toContain(name);
			expect(stateOf(set)).toMatchObject(before);
			expect(writes(set)).toEqual([]);
		} finally {
			await set.close();
		}
	}, 60_000);

	it('plans the newest orders of a pair that fits, proposes a start and says what is next, and writes nothing', async () => {
		const random = new Random(5);
		const set = await stage(setUpSeeds(random));
		try {
			const settings = healthySettings(random);
			const pair = {
				shop: set.prestaShop,
				books: set.snelStart,
				credentials: {},
				settings,
				random,
			};
			set.prestaShop.setSwitches({ now: new Date(Date.now() - HOUR).toISOString() });
			placeOrders(pair);
			placeOrders(pair);
			set.prestaShop.setSwitches({ now: undefined });
			const workflow = structuredClone(shippedWorkflow(TEMPLATE));
			const plan = workflow.nodes.find(({ name }) => name === 'Plan')!;
			const chosen = chosenIn(settings).Plan;
			Object.assign(plan.parameters, chosen, { costArticles: plan.parameters.costArticles });
			const before = stateOf(set);
			const run = await runWorkflow(workflow, { credentials: set.credentials });
			expect(englishTold(run.itemsOf('First Set-Up'))).toEqual([]);
			const [advice] = run.itemsOf<SetUpAdvice>('First Set-Up');
			expect(codes(advice, false)).toEqual([]);
			expect(advice.ready).toBe(true);
			expect(advice.orders.length).toBeGreaterThanOrEqual(20);
			expect(new Set(advice.orders.map(({ outcome }) => outcome))).toEqual(new Set(['create']));
			expect(advice.startProposed.slice(0, 10)).toBe(
				new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }),
			);
			expect(advice.steps.at(-1)!.fix[0].nl).toContain(
				'import-orders-and-export-stock-with-archive.json',
			);
			expect(stateOf(set)).toMatchObject(before);
			expect(writes(set)).toEqual([]);
			expect(JSON.stringify(advice)).not.toMatch(/[a-z0-9]@[a-z]/i);
		} finally {
			await set.close();
		}
	}, 60_000);
});
