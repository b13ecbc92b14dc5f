import type { IDataObject } from 'n8n-workflow';
import { itemEdits, runWorkflow, shippedWorkflow, type Choice } from '../../lab/engine';
import { behind, connectionsOf, EDITOR, withEditor } from '../../lab/runs/stream/connections';
import { addArticle, addRelation } from '../../lab/simulators/snelstart/seed/rows';
import type { Artikel } from '../../lab/simulators/snelstart/tables';
import type { ImportedOrder } from '../../domain/stream/importedOrder';
import type { PlannedOrder } from '../../domain/stream/plannedOrder';
import type { RunReport } from '../../domain/stream/runReport';
import { faultsOf, mainJob, NO_FAULTS, type MainJob } from './mainJob';

type Plan = PlannedOrder & { salesOrder: NonNullable<PlannedOrder['salesOrder']> };

const IMPORT = 'Import Sales Orders';

/** What a person does to plans between 'Plan' and the import, in the whole template with its stock. */
describe('a plan in which a person chose another record of SnelStart', () => {
	let job: MainJob;
	const start = async (stockLevel: 'PakbonEnAfhaalbon' | 'Alle' = 'PakbonEnAfhaalbon') => {
		job = await mainJob({ mix: 'importable', orders: 6, articles: 60, stockLevel });
	};
	afterEach(async () => await job.close());

	const run = async (edit: (plan: Plan) => void, choices: Choice[] = []) => {
		const template = shippedWorkflow();
		const line = connectionsOf(template).find(({ to }) => to === IMPORT)!;
		expect(behind(line, template).size).toBeGreaterThan(3);
		itemEdits.set(EDITOR, (items: IDataObject[]) => {
			const plans = items as unknown as PlannedOrder[];
			plans.forEach((plan) => plan.salesOrder && edit(plan as Plan));
			return items;
		});
		const { credentials, snelStart } = job;
		const asked = snelStart.journal.length;
		const engine = await runWorkflow(withEditor(line, template), { credentials, choices });
		if (engine.error) throw engine.error;
		const orders = engine
			.resultOf<ImportedOrder>('snelStart.import')
			.filter(({ kind }) => kind === 'importedOrder');
		const [report] = engine.resultOf<RunReport>('shopLink.report');
		return { orders, report, requests: snelStart.journal.slice(asked) };
	};

	const outcomes = (orders: readonly ImportedOrder[]) => [
		...new Set(orders.map(({ outcome }) => outcome)),
	];

	const booked = () => {
		const { verkooporders } = job.snelStart.state;
		return verkooporders.filter(({ betalingskenmerk }) => betalingskenmerk?.startsWith('PS-'));
	};

	const addCost = (artikelcode: string, more: Partial<Artikel> = {}) => {
		const { state } = job.snelStart;
		const shipping = state.artikelen.find((row) => row.artikelcode === '9001')!;
		const { artikelOmzetgroep } = shipping;
		const made = addArticle(state, {
			artikelcode,
			artikelOmzetgroep,
			voorraadControle: false,
			...more,
		});
		return { from: shipping.id, to: made.id };
	};

	const exchange =
		({ from, to }: { from: string; to: string }) =>
		({ salesOrder }: Plan) => {
			for (const { artikel } of salesOrder.regels) if (artikel.id === from) artikel.id = to;
		};

	it('imports it for another customer, tells it, and comes to rest', async () => {
		await start();
		const relation = addRelation(job.snelStart.state, {
			naam: 'Verzamel',
			email: 'v@example.test',
		});
		const { orders, report } = await run(({ salesOrder }) => {
			salesOrder.relatie = { id: relation.id };
		});
		const made = orders.filter(({ outcome }) => outcome === 'created');
		expect(made.length).toBeGreaterThan(3);
		expect(outcomes(orders).filter((one) => !['created', 'exists'].includes(one))).toEqual([]);
		const ofRelation = booked().filter(({ relatie }) => relatie?.id === relation.id);
		expect(ofRelation).toHaveLength(made.length);
		expect(made.every(({ cardName }) => cardName === 'Verzamel')).toBe(true);
		expect(report.notices.map(({ message }) => message).join()).toContain('"Verzamel"');
		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		const again = await run(() => {});
		expect(outcomes(again.orders)).toEqual([]);
		expect(again.report.counts.orders.exists).toBeGreaterThanOrEqual(made.length);
		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
	}, 120_000);

	it('blocks it for a supplier, in Only Report too, and keeps its goods reserved', async () => {
		await start();
		const relation = addRelation(job.snelStart.state, { naam: 'L', relatiesoort: ['Leverancier'] });
		const toSupplier = ({ salesOrder }: Plan) => void (salesOrder.relatie = { id: relation.id });
		const before = booked().length;
		const onlyReport: Choice = {
			on: 'snelStart.salesOrder.import',
			parameters: { onlyReport: true },
		};
		for (const choices of [[onlyReport], []]) {
			const { orders } = await run(toSupplier, choices);
			const blocked = orders.filter(({ outcome }) => outcome === 'blocked');
			expect(blocked.length).toBeGreaterThan(3);
			for (const { problems } of blocked) expect(problems[0].message).toContain('is no customer');
		}
		expect(booked()).toHaveLength(before);
		expect(faultsOf(job.verdict()).wrongStock).toEqual([]);
	}, 120_000);

	it.each([
		['PakbonEnAfhaalbon', 'blocked'],
		['Alle', 'created'],
	] as const)(
		'takes another template only where nobody has to keep its goods back (%s: %s)',
		async (stockLevel, outcome) => {
			await start(stockLevel);
			const [{ id }] = job.snelStart.state.verkoopordersjablonen;
			const { orders } = await run(
				({ salesOrder }) => void (salesOrder.verkoopordersjabloon = { id }),
			);
			expect(orders.filter((one) => one.outcome === outcome).length).toBeGreaterThan(3);
			expect(faultsOf(job.verdict()).wrongStock).toEqual([]);
		},
		120_000,
	);

	it('books costs on another article without stock, and keeps stock and totals right', async () => {
		await start();
		const articles = addCost('BEZORGD');
		const { orders } = await run(exchange(articles));
		expect(outcomes(orders).filter((one) => !['created', 'exists'].includes(one))).toEqual([]);
		const lines = booked().flatMap(({ regels }) => regels);
		expect(lines.some(({ artikel }) => artikel?.id === articles.to)).toBe(true);
		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
	}, 120_000);

	const recode =
		(from: string, artikelcode: string) =>
		({ salesOrder }: Plan) => {
			for (const { artikel } of salesOrder.regels) {
				if (artikel.artikelcode === from) artikel.artikelcode = artikelcode;
			}
		};

	it('books costs on the article whose code was put on the line', async () => {
		await start();
		const { to } = addCost('BEZORGD');
		const { orders, report } = await run(recode('9001', 'BEZORGD'));
		expect(outcomes(orders).filter((one) => !['created', 'exists'].includes(one))).toEqual([]);
		const lines = booked().flatMap(({ regels }) => regels);
		expect(lines.some(({ artikel }) => artikel?.id === to)).toBe(true);
		expect(report.notices.map(({ message }) => message).join()).toContain('BEZORGD');
		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
		const again = await run(() => {});
		expect(outcomes(again.orders)).toEqual([]);
		expect(faultsOf(job.verdict())).toEqual(NO_FAULTS);
	}, 120_000);

	it.each<[string, (plan: Plan) => void, RegExp]>([
		['an unknown code', recode('9001', 'NERGENS'), /NERGENS, which SnelStart does not have/],
		[
			'the code of goods with stock',
			recode('9001', 'VOORRAAD'),
			/VOORRAAD.*SnelStart keeps stock of it/,
		],
		[
			'a code and an id of two articles',
			({ salesOrder }) => {
				for (const { artikel } of salesOrder.regels) {
					if (artikel.artikelcode !== '9001') continue;
					Object.assign(artikel, { artikelcode: 'VOORRAAD', id: addCost('ANDERS').to });
				}
			},
			/both were changed/,
		],
	])(
		'blocks an order with %s on a line, with the reason and its goods reserved',
		async (_, edit, message) => {
			await start();
			addCost('VOORRAAD', { voorraadControle: true });
			const { orders } = await run(edit);
			const blocked = orders.filter(({ outcome }) => outcome === 'blocked');
			expect(blocked.length).toBeGreaterThan(0);
			for (const { problems } of blocked) expect(problems[0].message).toMatch(message);
			expect(faultsOf(job.verdict()).wrongStock).toEqual([]);
		},
		120_000,
	);

	it.each<[string, Partial<Artikel> | 'otherRate', RegExp]>([
		['that holds stock', { voorraadControle: true }, /SnelStart keeps stock of it/],
		['that is inactive', { isNonActief: true }, /inactive/],
		['with other VAT', 'otherRate', /the VAT at 9 % comes to/],
	])(
		'blocks costs on another article %s',
		async (_, kind, message) => {
			await start();
			const { artikelen } = job.snelStart.state;
			const { artikelOmzetgroep } = artikelen.find((row) => row.artikelcode === '9002')!;
			const articles = addCost('ANDERS', kind === 'otherRate' ? { artikelOmzetgroep } : kind);
			const { orders } = await run(exchange(articles));
			const blocked = orders.filter(({ outcome }) => outcome === 'blocked');
			expect(blocked.length).toBeGreaterThan(0);
			for (const { problems } of blocked) expect(problems[0].message).toMatch(message);
			expect(faultsOf(job.verdict()).wrongStock).toEqual([]);
		},
		120_000,
	);

	it('blocks goods on another article, which would leave what was sold on sale', async () => {
		await start();
		const { to } = addCost('DIENST');
		const { orders } = await run(
			({ salesOrder }) => void (salesOrder.regels[0].artikel = { id: to }),
		);
		const blocked = orders.filter(({ outcome }) => outcome === 'blocked');
		expect(blocked.length).toBeGreaterThan(3);
		for (const { problems } of blocked) expect(problems[0].message).toContain('comes to 0 pieces');
		expect(faultsOf(job.verdict()).wrongStock).toEqual([]);
	}, 120_000);

	it('asks nothing more of SnelStart where only texts were changed, and three things for all orders otherwise', async () => {
		const asked = async (edit: (plan: Plan, customerId: string) => void) => {
			await start();
			const { id } = addRelation(job.snelStart.state, { naam: 'Een', email: 'een@example.test' });
			const { requests } = await run((plan) => edit(plan, id));
			await job.close();
			return requests.filter(({ method }) => method === 'GET').length;
		};
		const untouched = await asked(() => {});
		const worded = await asked(({ salesOrder }) => void (salesOrder.memo = 'bellen'));
		const recoded = await asked(recode('9001', '9003'));
		const moved = await asked(({ salesOrder }, id) => void (salesOrder.relatie = { id }));
		expect(worded).toBe(untouched);
		expect(moved - untouched).toBeLessThanOrEqual(3);
		expect(recoded - untouched).toBeLessThanOrEqual(8);
		await start();
	}, 180_000);
});
