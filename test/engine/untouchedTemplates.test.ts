import {
	type Choice,
	type EngineRun,
	runWorkflow,
	stage,
	type Stage,
	untouchedTemplate,
} from '../../lab/engine';
import { demoChoices } from '../../lab/engine/demoChoices';
import { webshopWorld } from '../../lab/worlds';
import { isWrite } from '../../lab/runs/requests';

/** Requests that could change something in either service; fetching a token changes nothing. */
const writes = ({ snelStart, prestaShop }: Stage): string[] =>
	[...snelStart.journal, ...prestaShop.journal]
		.filter(isWrite)
		.map(({ method, path }) => `${method} ${path}`);

/** What a person reads on the node that stopped. */
const told = ({ error }: EngineRun): string =>
	[error?.message, (error as { description?: string } | undefined)?.description].join(' ');

const chosen = (...operations: string[]): Choice[] =>
	demoChoices.filter(({ on }) => typeof on === 'string' && operations.includes(on));

const START = 'prestaShop.getManyWebOrders';
const PLAN = 'webOrder.plan';

describe('a template as everybody imports it', () => {
	let set: Stage;
	beforeAll(async () => (set = await stage(webshopWorld({ seed: 5, orders: 12, articles: 40 }))));
	afterAll(async () => await set.close());

	const run = async (name: string, ...choices: Choice[]) =>
		await runWorkflow(untouchedTemplate(name), { credentials: set.credentials, choices });

	const MAIN = 'import-orders-and-export-stock';
	const plan = [
		"'Plan → Sales Order Template'",
		"'Plan → Payment Reference Prefix'",
		"'Plan → Cost Articles'",
	];

	it.each<[string, string[]]>([
		[MAIN, ["'Import From'", ...plan]],
		[`${MAIN}-changed-only`, ["'Import From'", ...plan]],
		['import-orders', ["'Import From'", ...plan]],
		[`${MAIN}-with-archive`, ["'Import From'", ...plan]],
		[`${MAIN}-changed-only-with-archive`, ["'Import From'", ...plan]],
		['import-orders-with-archive', ["'Import From'", ...plan]],
		[
			'follow-changes',
			["'Payment Reference Prefix'", ...plan.map((way) => way.replace('Plan', 'Follow Up'))],
		],
		['export-prices', ["'Plan Prices → Owner of Prices'"]],
		['export-articles', ["'Plan Articles → Fields'"]],
		['import-articles', ["'Plan Import → Import From'", "'Plan Import → Fields'"]],
		['export-stock-from-local-snelstart', ["'Import From'"]],
		['book-payments', ["'Payment Reference Prefix'", "'Plan Payments → Payment Methods'"]],
		[
			'report-status-back',
			[
				"'Payment Reference Prefix'",
				"'Plan Status → States'",
				"'Plan Status → Movable States Names or IDs'",
			],
		],
		[
			'compare-with-another-link',
			["'Import From'", ...plan.map((way) => way.replace('Plan', 'Compare'))],
		],
		[
			'undo-a-run',
			["'Payment Reference Prefix'", ...plan.map((way) => way.replace('Plan', 'Undo Run'))],
		],
		[
			'undo-a-run-with-archive',
			["'Payment Reference Prefix'", ...plan.map((way) => way.replace('Plan', 'Undo Run'))],
		],
	])('%s names everything that is missing at once, and writes nothing', async (name, missing) => {
		const stopped = await run(name);

		expect(stopped.status).toBe('error');
		for (const label of missing) expect(stopped.error?.message).toContain(label);
		expect(writes(set)).toEqual([]);
	});

	it('names the order states of the shop', async () => {
		expect(told(await run(MAIN))).toMatch(/It has: .*"Payment accepted \(paid\)"/);
	});

	it('names templates and articles with their rates', async () => {
		const text = told(await run(MAIN, ...chosen(START)));

		expect(text).toMatch(
			/Still to be chosen: 'Sales Order Template', 'Payment Reference Prefix', 'Cost Articles' /,
		);
		expect(text).toMatch(/SnelStart has: .*"Webshop"/);
		expect(text).toMatch(/These fit: .*9001 Verzendkosten 21% \(21 % VAT\)/);
		expect(text).not.toMatch(/voorraadcontrole/);
		expect(writes(set)).toEqual([]);
	});

	it('stops before anything is imported where the templates of the stock cannot be told', async () => {
		const stopped = await run(
			MAIN,
			...chosen(START, PLAN),
			{ on: PLAN, parameters: { salesOrderTemplate: "={{ $json.id ? 'Webshop' : '' }}" } },
			{ on: 'snelStart.salesOrder.import', parameters: { onlyReport: false } },
		);

		expect(told(stopped)).toMatch(
			/Still to be chosen: 'Get Stock → Web Order Template Names or IDs'/,
		);
		expect(writes(set)).toEqual([]);
	});

	it('reads the stock behind the templates of the plan, also those of its mapping table', async () => {
		const { verkoopordersjablonen } = set.snelStart.state;
		const [other] = verkoopordersjablonen.filter(({ omschrijving }) => omschrijving !== 'Webshop');
		const row = {
			when: 'otherwise',
			set: { salesOrderTemplate: { __rl: true, mode: 'name', value: other.omschrijving } },
		};
		const done = await run(MAIN, ...chosen(START, PLAN), {
			on: PLAN,
			parameters: { mapping: { row: [row] } },
		});

		expect(told(done).trim()).toBe('');
		expect(done.resultOf('snelStart.getMany').length).toBeGreaterThan(0);
	});

	it('only reports once everything is chosen', async () => {
		const done = await run(MAIN, ...chosen(START, PLAN));

		expect(told(done).trim()).toBe('');
		expect(done.resultOf('snelStart.import').some(({ wouldBeCreated }) => wouldBeCreated)).toBe(
			true,
		);
		expect(writes(set)).toEqual([]);
	});
});

describe('an article for costs that cannot take them', () => {
	let set: Stage;
	beforeEach(async () => (set = await stage(webshopWorld({ seed: 5, orders: 6, articles: 40 }))));
	afterEach(async () => await set.close());

	const run = async () => await runWorkflow('import-orders', { credentials: set.credentials });
	const article = (code: string) =>
		set.snelStart.state.artikelen.find(({ artikelcode }) => artikelcode === code)!;

	it('is refused with stock control', async () => {
		article('9001').voorraadControle = true;
		const text = told(await run());

		expect(text).toMatch(/article 9001 .*: SnelStart keeps stock of it \(voorraadcontrole\)/);
		expect(text).toMatch(/These fit: .*9002 /);
		expect(text).not.toMatch(/These fit: .*9001 /);
	});

	it('is refused without a revenue group, together with what else is wrong', async () => {
		article('9003').artikelOmzetgroep = null;
		article('9001').voorraadControle = true;
		const text = told(await run());

		expect(text).toMatch(/article 9003 .*: it has no revenue group \(artikelomzetgroep\)/);
		expect(text).toMatch(/article 9001 /);
	});

	it('is refused when the shop sells it as goods', async () => {
		for (const row of set.prestaShop.state.tables.order_details) row.product_reference = '9006';
		const text = told(await run());

		expect(text).toMatch(/article 9006 .*: the shop sells it as goods/);
		expect(text).not.toMatch(/These fit: .*9006 /);
	});
});
