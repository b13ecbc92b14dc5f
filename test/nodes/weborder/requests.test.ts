import type { WebOrder } from '../../../domain/stream/webOrder';
import { addRelation, type SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { BOOK, line, order } from '../../domain/order/fixtures';
import {
	addArticleIn,
	administration,
	asked,
	forShops,
	from,
	plansOf,
	runPlan,
	startAdministration,
} from './world';

const ARTICLES = 40;

let simulator: SnelStartSimulator;

beforeAll(async () => {
	const seed = administration();
	for (let index = 0; index < ARTICLES; index += 1) {
		addArticleIn(seed, 1, {
			artikelcode: `A${index}`,
			extraVelden: [{ naam: 'EAN', waarde: `87123456${1000 + index}` }],
		});
	}
	for (const artikelcode of ['501', '0777']) addArticleIn(seed, 1, { artikelcode });
	addArticleIn(seed, 1, { artikelcode: 'THEE-1', omschrijving: 'Theepot rood 1 liter' });
	for (let index = 0; index < 200; index += 1) {
		addRelation(seed, { naam: `Klant ${index}`, email: `klant${index}@example.nl` });
	}
	simulator = await startAdministration(seed);
});
beforeEach(() => simulator.clearJournal());
afterAll(async () => await simulator.close());

/** So many orders of 200 customers and 40 articles. */
const orders = (count: number, more: (index: number) => Partial<WebOrder> = () => ({})) =>
	Array.from({ length: count }, (_, index) => {
		const code = `A${index % ARTICLES}`;
		const ean13 = `87123456${1000 + (index % ARTICLES)}`;
		return order({
			id: String(1000 + index),
			customer: { ...order().customer!, email: `klant${index % 200}@example.nl` },
			lines: [line({ code, ean13 }), { ...BOOK, ean13: '' }],
			...more(index),
		});
	});

const counted = (): Record<string, number> => {
	const counts: Record<string, number> = {};
	for (const path of asked(simulator)) counts[path] = (counts[path] ?? 0) + 1;
	return counts;
};

const total = () => asked(simulator).length;

describe('a quiet run', () => {
	const waiting = () => orders(20, () => ({ readiness: 'waiting' }));

	it('asks for the settings, the templates and the import keys, and for nothing else', async () => {
		const run = await runPlan(simulator, waiting(), {
			salesOptions: { costCentre: from('100') },
			...forShops({ shop: 'TestWinkel', set: { costCentre: from('200') } }),
		});
		expect(plansOf(run).every(({ outcome }) => outcome === 'waiting')).toBe(true);
		expect(Object.keys(counted()).sort()).toEqual([
			'/companyInfo',
			'/verkooporders',
			'/verkoopordersjablonen',
		]);
		expect(total()).toBeLessThanOrEqual(4);
	});

	it('also asks for the articles where an extra field holds the code, to name what waits', async () => {
		const articleOptions = { shopArticleField: 'ean13', snelStartArticleField: from('EAN') };
		const run = await runPlan(simulator, waiting(), { articleOptions });
		expect(plansOf(run)[3].quantities[0]).toMatchObject({ code: 'A3', quantity: 2 });
		expect(Object.keys(counted())).toContain('/artikelen');
		expect(total()).toBeLessThanOrEqual(8);
	});

	it('without orders asks for nothing', async () => {
		plansOf(await runPlan(simulator, []));
		expect(total()).toBe(0);
	});
});

describe('the requests of a run', () => {
	const parameters = {
		salesOptions: { costCentre: from('100'), recipeMode: 'zeroLines' },
		customerOptions: { recognition: { step: [{ by: 'vatNumber' }, { by: 'email' }] } },
	};

	it('do not grow with its orders, only with different keys, 70 to a request', async () => {
		plansOf(await runPlan(simulator, orders(200), parameters));
		const few = total();
		simulator.clearJournal();
		const plans = plansOf(await runPlan(simulator, orders(1000), parameters));
		expect(plans.every(({ outcome }) => outcome === 'create')).toBe(true);
		expect(total() - few).toBeLessThanOrEqual(Math.ceil(800 / 70) + 1);
		const { '/verkooporders': keys, ...others } = counted();
		expect(keys).toBeLessThanOrEqual(Math.ceil(1000 / 70) + 3);
		expect(Object.values(others).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(20);
	}, 120_000);

	it('of 5,000 orders stay far below one an order', async () => {
		const plans = plansOf(await runPlan(simulator, orders(5000), parameters));
		expect(plans).toHaveLength(5000);
		expect(total()).toBeLessThan(110);
	}, 240_000);

	it('stay few however many codes are unknown', async () => {
		const unknown = orders(300, (index) => ({
			lines: [line({ code: `ONBEKEND-${index}`, name: `Onbekend ding ${index}` })],
		}));
		plansOf(await runPlan(simulator, orders(300), parameters));
		const known = total();
		simulator.clearJournal();
		const plans = plansOf(await runPlan(simulator, unknown, parameters));
		expect(plans.every(({ outcome }) => outcome === 'blocked')).toBe(true);
		const lookups = Math.ceil(300 / 24);
		expect(total() - known).toBeLessThanOrEqual(lookups + 5);
	}, 120_000);

	it.each([
		['00501', '501', 'leading zeros'],
		['777', '0777', 'leading zeros'],
		['a3', 'A3', 'capitals and small letters'],
		[' A3', 'A3', 'spaces around it'],
	])('bring the article that code "%s" nearly is', async (code, meant, difference) => {
		const webOrder = order({ lines: [line({ code, name: 'Iets' }), BOOK] });
		const [plan] = plansOf(await runPlan(simulator, [webOrder]));
		expect(plan.problems.map((problem) => problem.code)).toEqual(['unknown-article']);
		expect(plan.problems[0].fix).toContain(`Did you mean "${meant}"`);
		expect(plan.problems[0].fix).toContain(difference);
	});

	it('bring the article whose name is like it, whatever its capitals', async () => {
		const webOrder = order({ lines: [line({ code: 'X9', name: 'THEEPOT rood' }), BOOK] });
		const [plan] = plansOf(await runPlan(simulator, [webOrder]));
		expect(plan.problems[0].fix).toContain('"THEE-1" (Theepot rood 1 liter)');
	});

	it('see the near miss of every code where articles are created, so that none is made twice', async () => {
		const codes = [...Array.from({ length: 30 }, (_, index) => `N${index}`), 'a7'];
		const webOrders = codes.map((code, index) =>
			order({ id: String(index + 1), lines: [line({ code, name: `Ding ${code}` }), BOOK] }),
		);
		const plans = plansOf(
			await runPlan(simulator, webOrders, {
				articleOptions: {
					unknownArticle: 'create',
					newArticleGroups: { revenueGroup: [{ group: from('1') }] },
				},
			}),
		);
		const outcomes = plans.map(({ outcome }) => outcome);
		expect(outcomes.slice(0, 30).every((outcome) => outcome === 'create')).toBe(true);
		expect(plans[30].problems[0].fix).toContain('"A7"');
	});

	it('look up all shops at once, each order under the prefix of its own shop', async () => {
		const mixed = orders(140, (index) => ({ shopName: index % 2 ? 'Winkel BE' : 'TestWinkel' }));
		const plans = plansOf(
			await runPlan(simulator, mixed, {
				...forShops({ shop: 'Winkel BE', set: { importKeyPrefix: 'BE-' } }),
			}),
		);
		expect(plans.slice(0, 2).map(({ importKey }) => importKey)).toEqual(['PS-1000', 'BE-1001']);
		expect(counted()['/verkooporders']).toBeLessThanOrEqual(4);
	});
});
