import { runWorkflow, shippedWorkflow } from '../../lab/engine';
import { addTemplate } from '../../lab/simulators/snelstart';
import type { SnelStartSwitches } from '../../lab/simulators/snelstart/switches';
import type { Verkooporder } from '../../lab/simulators/snelstart/tables';
import type { AdministrationFacts } from '../../domain/stream/administrationFacts';
import type { ComparedOrder } from '../../domain/stream/comparedOrder';
import type { CompareSummary } from '../../domain/stream/compareSummary';
import type { TaskReport } from '../../domain/stream/taskReport';
import { followScene, type FollowScene } from './followScene';
import { englishTold } from './englishIn';

let scene: FollowScene;
const open = async (switches: Partial<SnelStartSwitches> = {}) => {
	scene = await followScene({ switches });
	scene.pass(10);
};
afterEach(async () => await scene.close());

const rows = () => scene.snelStart.state.verkooporders;
const order = (id: number) => scene.prestaShop.state.tables.orders.find((row) => row.id === id)!;

/** What this link booked, as if another one had: on its own template, under its own mark. */
async function elsewhere(marks: (id: number) => Partial<Verkooporder>): Promise<void> {
	await scene.import();
	const theirs = addTemplate(scene.snelStart.state, { omschrijving: 'S-Connect' });
	for (const row of rows()) {
		const id = Number(row.betalingskenmerk!.slice(3));
		const plain = { betalingskenmerk: '', orderreferentie: '', omschrijving: 'Weborder' };
		const verkoopordersjabloon = { id: theirs.id, uri: theirs.uri };
		scene.touch(row, { ...plain, verkoopordersjabloon, ...marks(id) });
	}
}

async function compare() {
	scene.pass(10);
	scene.snelStart.clearJournal();
	const importFrom = new Date(Date.now() - 48 * 3_600_000).toISOString();
	const workflow = structuredClone(shippedWorkflow('compare-with-another-link'));
	for (const node of workflow.nodes) {
		if (node.name === 'Get Web Orders') node.parameters.importFrom = importFrom;
	}
	const run = await runWorkflow(workflow, { source: 'src', credentials: scene.credentials });
	if (run.error) throw run.error;
	expect(scene.writes()).toEqual([]);
	expect(englishTold(run.itemsOf('Run Report'))).toEqual([]);
	const items = run.itemsOf<ComparedOrder | CompareSummary | AdministrationFacts>('Compare');
	const ofKind = <K extends (typeof items)[number]['kind']>(kind: K) =>
		items.filter((item) => item.kind === kind) as Array<
			Extract<(typeof items)[number], { kind: K }>
		>;
	const [report] = run.itemsOf<TaskReport & { html: string }>('Run Report');
	return {
		report,
		orders: ofKind('comparedOrder'),
		summary: ofKind('compareSummary')[0],
		facts: ofKind('administrationFacts')[0].facts,
		requests: scene.snelStart.journal.length,
	};
}

const SCHEMES: Array<[string, string, (id: number) => Partial<Verkooporder>]> = [
	['its id', 'paymentReference.orderId', (id) => ({ betalingskenmerk: String(id) })],
	[
		'zeros before it',
		'paymentReference.orderId, leadingZeros',
		(id) => ({ betalingskenmerk: String(id).padStart(8, '0') }),
	],
	[
		'its reference',
		'paymentReference.orderReference',
		(id) => ({ betalingskenmerk: String(order(id).reference) }),
	],
	[
		'the invoice number',
		'paymentReference.invoiceNumber, leadingZeros',
		(id) => ({ betalingskenmerk: `00${String(order(id).invoice_number)}` }),
	],
	['another prefix', 'prefix:SC-', (id) => ({ betalingskenmerk: `SC-${id}` })],
	[
		'its id as order reference',
		'orderReference.orderId',
		(id) => ({ orderreferentie: String(id) }),
	],
	[
		'its reference as order reference',
		'orderReference.orderReference',
		(id) => ({ orderreferentie: String(order(id).reference) }),
	],
	[
		'its reference in the description',
		'',
		(id) => ({ omschrijving: `Weborder ${String(order(id).reference)} van de winkel` }),
	],
];

describe('comparing with the books of another link', () => {
	it.each(SCHEMES)(
		'finds each order that carries %s, and says by what',
		async (_, choice, marks) => {
			await open();
			const placed = [1, 2, 3, 4].map(() => scene.place());
			await elsewhere(marks);
			const { orders, summary, report } = await compare();
			expect(orders.map(({ orderId, outcome }) => [orderId, outcome])).toEqual(
				placed.map((id) => [String(id), 'equal']),
			);
			expect(summary.headline).toBe('4 web orders compared: 4 equal');
			expect(report.headlineNl).toBe('4 weborders vergeleken: 4 gelijk');
			expect(report.html).toContain('U hoeft niets te doen.');
			if (choice !== '') expect(report.html).toContain(choice);
			expect(summary.schemes[0].explains).toBe(4);
			expect(summary.schemes.map((scheme) => scheme.choice)).toContain(choice);
			expect(summary.templates).toEqual({ 'S-Connect': 4 });
			expect(summary.otherSalesOrders).toBe(0);
		},
	);

	it.each<[string, (row: Verkooporder) => void, RegExp]>([
		['another quantity', (row) => (row.regels[0].aantal = 9), /9 x/],
		['a line less', (row) => row.regels.shift(), /not there/],
		['a total that is a cent off', (row) => (row.totaalInclusiefBtw += 0.06), /total/],
		['a day later', (row) => (row.datum = '2026-01-01T00:00:00'), /date/],
		['other VAT', (row) => (row.totaalExclusiefBtw += 5), /VAT/],
		['another address', (row) => (row.afleveradres!.straat = 'Elders 1'), /Elders 1/],
	])('tells %s', async (_, change, told) => {
		await open();
		scene.place();
		scene.place();
		await elsewhere((id) => ({ betalingskenmerk: String(id) }));
		change(rows()[0]);
		const { orders, summary } = await compare();
		expect(orders.map(({ outcome }) => outcome)).toEqual(['differs', 'equal']);
		expect(orders[0].summary).toMatch(told);
		expect(summary.counts).toMatchObject({ differs: 1, equal: 1 });
	});

	it('tells what never arrived, what arrived twice and what nothing names', async () => {
		await open();
		const placed = [1, 2, 3].map(() => scene.place());
		const waits = scene.place({ stateId: 10 });
		await elsewhere((id) => ({ betalingskenmerk: String(id) }));
		const [first, second] = rows();
		rows().push({
			...structuredClone(first),
			id: '99999999-0000-4000-8000-000000000001',
			nummer: 99_999,
		});
		second.betalingskenmerk = '';
		const third = rows().findIndex((row) => row.betalingskenmerk === String(placed[2]));
		rows().splice(third, 1);
		const { orders, summary } = await compare();
		expect(orders.map(({ orderId, outcome }) => [Number(orderId), outcome])).toEqual([
			[placed[0], 'twice'],
			[placed[1], 'doubtful'],
			[placed[2], 'missing'],
			[waits, 'waiting'],
		]);
		expect(summary.arrivedTwice).toEqual([String(order(placed[0]).reference)]);
		expect(summary.neverArrived).toEqual([String(order(placed[2]).reference)]);
	});

	it('takes no mark alone for an order: another customer and total under its id is none', async () => {
		await open();
		scene.place();
		await elsewhere((id) => ({ betalingskenmerk: String(id) }));
		const [row] = rows();
		row.relatie = { id: '00000000-0000-4000-8000-00000000abcd', uri: '' };
		row.totaalInclusiefBtw = 12;
		const { orders, summary } = await compare();
		expect(orders[0].outcome).toBe('missing');
		expect(summary.otherSalesOrders).toBe(1);
	});

	it('finds no difference in what this link booked itself', async () => {
		await open();
		for (let count = 0; count < 6; count += 1) scene.place();
		await scene.import();
		const { orders, summary } = await compare();
		expect(orders.filter(({ outcome }) => outcome !== 'equal')).toEqual([]);
		expect(summary.schemes[0]).toMatchObject({ choice: '', explains: 6 });
	});
});

describe('what an administration shows of itself', () => {
	const answers = async (switches: Partial<SnelStartSwitches>) => {
		await open(switches);
		scene.place();
		scene.place();
		await scene.import();
		const { facts, requests } = await compare();
		expect(requests).toBeLessThan(60);
		const text = JSON.stringify(facts).toLowerCase();
		for (const { email, lastname } of scene.prestaShop.state.tables.customers) {
			expect(text).not.toContain(String(email).toLowerCase());
			expect(text).not.toContain(String(lastname).toLowerCase());
		}
		return (question: RegExp) => facts.find((fact) => question.test(fact.question))?.answer;
	};

	it.each<[Partial<SnelStartSwitches>, RegExp, string]>([
		[{}, /filter on Betalingskenmerk/, 'yes'],
		[{ orderFilter: 'ignored' }, /filter on Betalingskenmerk/, 'no: it is ignored'],
		[{ orderFilter: 'refused' }, /filter on Betalingskenmerk/, 'no: it is refused'],
		[{}, /filter on Nummer/, 'yes'],
		[{}, /filter on ModifiedOn/, 'yes'],
		[{}, /orderby/, 'yes'],
		[{ orderbySelect: 'ignored' }, /orderby/, 'no: it is ignored'],
		[{ orderbySelect: 'refused' }, /select/, 'no: it is refused'],
		[{}, /negative quantities/, 'unknown'],
		[{}, /stock move modifiedOn/, 'unknown'],
		[{}, /name its invoice/, 'unknown'],
	])('%j: %s %s', async (switches, question, answer) => {
		expect((await answers(switches))(question)).toBe(answer);
	});
});
