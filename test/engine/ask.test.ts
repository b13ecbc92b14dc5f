import {
	formPages,
	runWorkflow,
	shippedWorkflow,
	stage,
	untouchedTemplate,
} from '../../lab/engine';
import { webshopWorld } from '../../lab/worlds';
import type { Answer } from '../../domain/stream/answer';
import { beforeScene, type BeforeScene } from './beforeScene';
import { englishTold } from './englishIn';

const CANCELLED = 6;
const AWAITING_WIRE = 10;

jest.setTimeout(60_000);

let scene: BeforeScene;
let importFrom: string;
beforeEach(async () => {
	importFrom = new Date(Date.now() - 24 * 3_600_000).toISOString();
	scene = await beforeScene();
	scene.pass(10);
});
afterEach(async () => {
	formPages.clear();
	await scene.close();
});

/** Settings of nodes of the template, by their name. */
type Settings = Record<string, Record<string, unknown>>;

async function ask(question: string, settings: Settings = {}, startNode = 'Asked by Workflow') {
	const workflow = shippedWorkflow('ask');
	for (const node of workflow.nodes) {
		if (node.name === 'Find in Shop') node.parameters.importFrom = importFrom;
		Object.assign(node.parameters, settings[node.name]);
	}
	const run = await runWorkflow(workflow, {
		credentials: scene.credentials,
		startNode,
		inputs: [[{ question }]],
	});
	if (run.error) throw run.error;
	const isDutch = settings.Answer?.language !== 'en';
	if (isDutch) expect(englishTold(run.itemsOf('Answer'))).toEqual([]);
	return { run, answer: run.itemsOf<Answer>('Answer')[0] };
}
const placed = (...given: Parameters<BeforeScene['place']>) => {
	const order = scene.place(...given);
	scene.pass(5);
	return order;
};
const sentence = async (question: string, settings?: Settings) =>
	(await ask(question, settings)).answer.answer;

const referenceOf = (id: number) =>
	String(scene.prestaShop.state.tables.orders.find((row) => Number(row.id) === id)?.reference);

/** Requests that change something, beside the one that gets a token. */
const writes = () =>
	[...scene.prestaShop.journal, ...scene.snelStart.journal]
		.filter(({ method, path }) => method !== 'GET' && !/token/.test(path))
		.map(({ method, path }) => `${method} ${path}`);

describe('what is asked of an order', () => {
	it('is not in SnelStart yet, by its id and by its reference', async () => {
		const order = placed();
		const expected = `Weborder ${order} (${referenceOf(order)}) staat nog niet in SnelStart: niets houdt hem tegen, de volgende uitvoering die schrijft leest hem in.`;
		expect(await sentence(String(order))).toBe(expected);
		expect(await sentence(`Waarom staat order ${referenceOf(order)} niet in SnelStart?`)).toBe(
			expected,
		);
	});

	it('was booked: as which sales order, when, and that they agree; by the number of the sales order too', async () => {
		const order = placed();
		await scene.run();
		const [row] = scene.booked(order);
		const { answer } = await ask(`order ${order}`);
		expect(answer.answer).toBe(
			`Weborder ${order} (${referenceOf(order)}) staat in SnelStart als verkooporder ${row.nummer} en klopt ermee.`,
		);
		expect(answer.parts.join('\n')).toMatch(
			new RegExp(
				`In SnelStart: verkooporder ${row.nummer} van \\d{4}-\\d\\d-\\d\\d, totaal ${row.totaalInclusiefBtw}.*niet gefactureerd, betalingskenmerk PS-${order}`,
			),
		);
		const byNumber = await ask(`verkooporder ${row.nummer}`);
		expect(byNumber.answer.answer).toBe(answer.answer);
		const byKey = await ask(`PS-${order}`);
		expect(byKey.answer.answer).toBe(answer.answer);
	});

	it('differs from its sales order: in what', async () => {
		const order = placed();
		await scene.run();
		const [row] = scene.booked(order);
		scene.touch(row, { totaalInclusiefBtw: 1 });
		const { answer } = await ask(String(order));
		expect(answer.answer).toContain('er verschilt iets: het ordertotaal verschilt');
		expect(answer.parts.join('\n')).toMatch(/komt op € 1,00/);
	});

	it.each([
		[
			'was cancelled',
			(id: number) => void scene.prestaShop.changeState(id, CANCELLED),
			/is geannuleerd in de winkel \(status "[^"]+"\) en komt daarom niet in SnelStart/,
		],
		[
			'waits for its payment',
			(id: number) => void scene.prestaShop.changeState(id, AWAITING_WIRE),
			/wacht nog en staat daarom niet in SnelStart: de status is "/,
		],
	])('%s', async (_, change, expected) => {
		const order = placed({ stateId: AWAITING_WIRE });
		change(order);
		expect(await sentence(String(order))).toMatch(expected);
	});

	it('was cancelled, and its sales order still stands', async () => {
		const order = placed();
		await scene.run();
		scene.prestaShop.changeState(order, CANCELLED);
		const [row] = scene.booked(order);
		expect(await sentence(String(order))).toMatch(
			new RegExp(`is geannuleerd .*maar verkooporder ${row.nummer} staat nog in SnelStart`),
		);
	});

	it('was placed and paid before the start', async () => {
		const order = scene.placeBefore(5);
		expect(await sentence(String(order))).toMatch(
			/is geplaatst en betaald vóór het starttijdstip .*geen verkooporder draagt zijn betalingskenmerk/,
		);
	});

	it('is blocked, and why', async () => {
		const order = placed({ lines: [{ reference: 'LEV-MOK', quantity: 1 }] });
		const article = scene.snelStart.state.artikelen.find(
			({ artikelcode }) => artikelcode === 'LEV-MOK',
		)!;
		article.artikelcode = 'ANDERS';
		expect(await sentence(String(order))).toMatch(
			/is geblokkeerd en staat niet in SnelStart: een artikelcode is onbekend in SnelStart/,
		);
	});

	it('is left out, as somebody chose', async () => {
		const order = placed();
		const leaveOut = { row: [{ what: 'order', order: referenceOf(order) }] };
		expect(await sentence(String(order), { Plan: { salesOptions: { leaveOut } } })).toMatch(
			/wordt weggelaten/,
		);
	});

	it('was imported by another link', async () => {
		const order = placed();
		await scene.run();
		const [row] = scene.booked(order);
		scene.touch(row, { betalingskenmerk: String(order) });
		const settings = { Plan: { salesOptions: { alsoRecognise: ['paymentReference.orderId'] } } };
		expect(await sentence(String(order), settings)).toMatch(
			new RegExp(`als verkooporder ${row.nummer}, gemaakt door een andere koppeling`),
		);
	});
});

describe('what is asked of an article', () => {
	it('is the sum of its web stock, beside what the shop shows, as the export has it', async () => {
		const booked = placed();
		const run = await scene.run();
		const waiting = placed({
			stateId: AWAITING_WIRE,
			lines: [{ reference: 'LEV-MOK', quantity: 4 }],
		});
		const { answer } = await ask('LEV-MOK');
		const [row] = scene.booked(booked);
		expect(run.quantity('LEV-MOK')).toBe(43);
		expect(answer.answer).toBe(
			`LEV-MOK LEV-MOK: de winkel toont 43; vrij 50 - verkooporder ${row.nummer}: 3 - wachtende weborder ${waiting}: 4 = 43.`,
		);
		expect(
			(await ask('artikel LEV-MOK', { Answer: { language: 'en', buffer: 5 } })).answer.answer,
		).toMatch(/^LEV-MOK LEV-MOK: the shop shows 43; free 50 .* = 38\. The two differ/);
	});

	it('names what nobody has, and what only one side has', async () => {
		expect(await sentence('NERGENS')).toBe(
			'De winkel noch SnelStart heeft een artikel, order, verkooporder of klant "NERGENS".',
		);
	});
});

describe('what is asked of a customer', () => {
	it('is his card and what became of his orders', async () => {
		const order = placed();
		await scene.run();
		const [card] = scene.snelStart.state.relaties.filter(({ email }) => email);
		const { answer } = await ask(`klant ${card.email}`);
		expect(answer.found).toBe('customer');
		expect(answer.answer).toContain(`(${card.relatiecode})`);
		expect(answer.parts.join('\n')).toContain(
			`Weborder ${order} (${referenceOf(order)}) staat in SnelStart`,
		);
	});
});

describe('a question', () => {
	it('writes nothing in either service, whatever is asked', async () => {
		const order = placed();
		await scene.run();
		const [row] = scene.booked(order);
		placed();
		scene.prestaShop.journal.length = 0;
		scene.snelStart.journal.length = 0;
		const state = () =>
			JSON.stringify([
				scene.prestaShop.state.tables,
				scene.snelStart.state.verkooporders,
				scene.snelStart.state.relaties,
				scene.snelStart.state.artikelen,
			]);
		const before = state();
		for (const question of [
			order,
			referenceOf(order),
			'LEV-MOK',
			row.nummer,
			'klant Jansen',
			'x',
			"');--",
			'[1|2]',
			'%',
		]) {
			await ask(String(question));
		}
		expect(writes()).toEqual([]);
		expect(state()).toBe(before);
	}, 90_000);

	it('is answered on the last page of the form, in one sentence and its parts', async () => {
		const order = placed();
		await ask(String(order), {}, 'Open the Form');
		const page = formPages.get('End Page') as Record<string, string>;
		expect(page.completionTitle).toMatch(/^Weborder .* staat nog niet in SnelStart/);
		expect(page.completionMessage).toMatch(/In de winkel: geplaatst/);
	});

	it('is handed back to the workflow that asks it', async () => {
		const order = placed();
		const { run } = await ask(String(order));
		expect(run.lastItems).toMatchObject([{ kind: 'answer', found: 'order' }]);
		expect(formPages.size).toBe(0);
	});

	it('without anything in it is refused', async () => {
		await expect(ask('  ')).rejects.toMatchObject({ message: 'Nothing is asked' });
		await expect(ask(' ?? ')).rejects.toMatchObject({
			message: "'Question' holds nothing to look for",
		});
	});
});

describe('an answer', () => {
	it('comes within 15 seconds and 60 requests, however large shop and books are', async () => {
		const set = await stage(webshopWorld({ seed: 3, orders: 300, articles: 2000 }), {
			latencyMs: 200,
		});
		try {
			const { orders, order_details: lines } = set.prestaShop.state.tables;
			for (const question of [orders[50].id, lines[20].product_reference]) {
				const requests = () => set.prestaShop.journal.length + set.snelStart.journal.length;
				const [before, beganAt] = [requests(), Date.now()];
				const run = await runWorkflow(shippedWorkflow('ask'), {
					credentials: set.credentials,
					startNode: 'Asked by Workflow',
					inputs: [[{ question: String(question) }]],
				});
				expect(run.itemsOf<Answer>('Answer')[0].found).not.toBe('nothing');
				expect(requests() - before).toBeLessThanOrEqual(60);
				expect(Date.now() - beganAt).toBeLessThan(15_000);
			}
		} finally {
			await set.close();
		}
	}, 60_000);

	it('is refused with what is still to be chosen as everybody imports the template', async () => {
		const run = await runWorkflow(untouchedTemplate('ask'), {
			credentials: scene.credentials,
			startNode: 'Asked by Workflow',
			inputs: [[{ question: '1' }]],
		});
		expect(run.error?.message).toBe(
			"Nothing is looked up yet. Still to be chosen: 'Payment Reference Prefix'",
		);
	});
});
