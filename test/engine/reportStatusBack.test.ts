import { openGateway, type Passing } from '../../lab/runs/chaos/gateway';
import { STATE, STATUS_CHOICES, statusScene, type StatusScene } from './statusScene';

describe('the status of sales orders in the shop', () => {
	let scene: StatusScene;

	beforeEach(async () => (scene = await statusScene()));
	afterEach(async () => await scene.close());

	const imported = async (input = {}): Promise<number> => {
		const id = scene.place(input);
		await scene.import();
		return id;
	};
	const words = ({ rows }: Awaited<ReturnType<StatusScene['tell']>>) =>
		rows
			.flatMap(({ summary, problems }) => [summary, ...problems.map(({ message }) => message)])
			.join('\n');

	it('is told once, as the dry run listed it, and nobody is mailed', async () => {
		const id = await imported();
		scene.print(id, 'Factuur');
		scene.prestaShop.clearJournal();
		const dry = await scene.tell({}, { onlyReport: true });
		expect(dry.failure).toBe('');
		expect(dry.rows.map(({ outcome }) => outcome)).toEqual(['reported']);
		expect(scene.shopWrites()).toEqual([]);
		const run = await scene.tell();
		expect(run.failure).toBe('');
		expect(run.rows.map(({ outcome }) => outcome)).toEqual(['told']);
		const listed = dry.rows.flatMap(({ requests = [] }) => requests);
		expect(scene.shopWrites()).toEqual(
			listed.map(({ method, path }) => `${method} ${path.replace(/^.*\/api|\?.*$/g, '')}`),
		);
		expect(scene.stateOf(id)).toBe(STATE.delivered);
		expect(scene.historyOf(id)).toEqual([STATE.paid, STATE.delivered]);
		const { nummer } = scene.booked(id)[0];
		const [{ factuurnummer }] = scene.snelStart.state.verkoopfacturen;
		expect(scene.messagesOf(id)).toEqual([
			`SnelStart: verkooporder ${nummer} (PS-${id}), factuur ${factuurnummer}`,
		]);
		expect(scene.mails()).toEqual([]);
		expect(run.report?.headlineNl).toBe('1 verkooporder bekeken, 1 bijgewerkt');
		scene.prestaShop.clearJournal();
		const again = await scene.tell();
		expect([again.rows, scene.shopWrites(), words(again)]).toEqual([[], [], '']);
		expect(again.report?.headline).toBe('1 sales order looked at, nothing to be done');
	});

	it('says so where there is no sales order yet', async () => {
		const { report, rows, failure } = await scene.tell();
		expect([rows, failure]).toEqual([[], '']);
		expect(report).toMatchObject({
			headlineNl: '0 verkooporders bekeken, niets te doen',
			attention: false,
		});
	});

	it('goes on from document to document and never back', async () => {
		const id = await imported();
		await scene.tell();
		expect(scene.historyOf(id)).toEqual([STATE.paid]);
		const documents = ['Bevestiging', 'Werkbon', 'Pakbon', 'Order', 'Bevestiging', 'Factuur'];
		for (const document of documents) {
			scene.print(id, document);
			scene.pass(5);
			expect((await scene.tell()).failure).toBe('');
		}
		const { paid, processing, shipped, delivered } = STATE;
		expect(scene.historyOf(id)).toEqual([paid, processing, shipped, delivered]);
	});

	it('passes over what came in between', async () => {
		const id = await imported();
		scene.print(id, 'Pakbon');
		await scene.tell();
		expect(scene.historyOf(id)).toEqual([STATE.paid, STATE.shipped]);
	});

	it.each([
		['further', STATE.delivered],
		['to a state of its own', '9'],
		['to cancelled', STATE.cancelled],
		['to refunded', STATE.refunded],
	])('leaves an order that somebody moved %s', async (_, stateId) => {
		const id = await imported();
		scene.print(id, 'Pakbon');
		scene.prestaShop.changeState(id, Number(stateId));
		const run = await scene.tell();
		expect(scene.stateOf(id)).toBe(stateId);
		expect([run.rows, run.report?.headlineNl, run.failure]).toEqual([
			[],
			'1 verkooporder bekeken, niets te doen',
			'',
		]);
	});

	it('leaves an order of which something was given back', async () => {
		const id = await imported();
		scene.print(id, 'Pakbon');
		scene.prestaShop.backOffice.refund({
			orderId: id,
			lines: [{ reference: 'LEV-MOK', quantity: 1 }],
		});
		await scene.tell();
		expect(scene.stateOf(id)).toBe(STATE.paid);
	});

	it('does not move an order again that somebody moved back', async () => {
		const id = await imported();
		scene.print(id, 'Pakbon');
		await scene.tell();
		scene.prestaShop.changeState(id, Number(STATE.paid));
		await scene.tell();
		scene.print(id, 'Factuur');
		await scene.tell();
		const { paid, shipped, delivered } = STATE;
		expect(scene.historyOf(id)).toEqual([paid, shipped, paid, delivered]);
	});

	it.each<[string, (id: number) => void, string]>([
		[
			'the reference is another',
			(id) => Object.assign(scene.booked(id)[0], { orderreferentie: 'ANDERS', omschrijving: '' }),
			'does not name its reference',
		],
		[
			'the total is another',
			(id) => Object.assign(scene.booked(id)[0], { totaalInclusiefBtw: 1 }),
			'comes to € 1.00',
		],
		[
			'two sales orders carry its key',
			(id) =>
				void scene.snelStart.state.verkooporders.push({
					...scene.booked(id)[0],
					id: '75b4e7b0-1111-4222-8333-444455556666',
				}),
			'2 sales orders carry the payment reference',
		],
		[
			'the shop has no such order',
			(id) => {
				const { orders } = scene.prestaShop.state.tables;
				orders.splice(
					orders.findIndex((row) => row.id === id),
					1,
				);
			},
			'the shop no longer has web order',
		],
	])('tells by name and writes nothing where %s', async (_, change, message) => {
		const id = await imported();
		scene.print(id, 'Factuur');
		change(id);
		scene.prestaShop.clearJournal();
		const run = await scene.tell();
		expect(words(run)).toContain(message);
		expect(scene.shopWrites()).toEqual([]);
		expect(run.rows.every(({ outcome }) => outcome === 'leftAlone')).toBe(true);
		expect(run.report?.attention).toBe(true);
	});

	it('mails the customer where the row says so, and only then', async () => {
		const id = await imported();
		scene.print(id, 'Pakbon');
		const rows = STATUS_CHOICES.states.rows.map((row) => ({
			...row,
			sendMail: row.document === 'Pakbon',
		}));
		await scene.tell({ states: { rows } });
		expect(scene.mails()).toHaveLength(1);
		scene.print(id, 'Factuur');
		await scene.tell({ states: { rows } });
		await scene.tell({ states: { rows } });
		expect(scene.mails()).toHaveLength(1);
	});

	it('writes each message once, whatever somebody writes beside it, and never where it is not chosen', async () => {
		const [one, other] = [scene.place(), scene.place()];
		await scene.import();
		await scene.tell({ message: 'never' });
		expect(scene.prestaShop.state.tables.customer_messages ?? []).toEqual([]);
		await scene.tell({ message: 'always', options: { language: 'en' } });
		expect(scene.messagesOf(one)).toHaveLength(1);
		expect(scene.messagesOf(one)[0]).toContain('sales order');
		scene.print(other, 'Factuur');
		await scene.tell({ message: 'always' });
		await scene.tell({ message: 'always', options: { language: 'en' } });
		expect([scene.messagesOf(one).length, scene.messagesOf(other).length]).toEqual([1, 2]);
	});

	it('stops before it plans where a state does not exist or ends the order', async () => {
		const id = await imported();
		scene.print(id, 'Pakbon');
		const row = (state: string) => ({ rows: [{ document: 'Pakbon', state, sendMail: false }] });
		const unknown = await scene.tell({ states: row('99') });
		expect(unknown.failure).toContain('the shop has no one state "99"');
		const ends = await scene.tell({ states: row(STATE.cancelled) });
		expect(ends.failure).toContain('an order comes to nothing');
		const named = await scene.tell({ states: row('Verzonden') });
		expect([named.failure, scene.stateOf(id)]).toEqual(['', STATE.shipped]);
	});

	it('survives lost answers, and two runs at once give it once', async () => {
		const ids = [scene.place(), scene.place(), scene.place()];
		await scene.import();
		for (const id of ids) scene.print(id, 'Factuur');
		for (const path of ['order_histories', 'customer_messages', 'customer_threads']) {
			const match = { method: 'POST', path: `/api/${path}` };
			scene.prestaShop.addFault({ kind: 'lostReply', match });
		}
		await Promise.all([scene.tell(), scene.tell()]);
		scene.prestaShop.clearFaults();
		await scene.tell();
		for (const id of ids) {
			expect(scene.historyOf(id)).toEqual([STATE.paid, STATE.delivered]);
			expect(scene.messagesOf(id)).toHaveLength(1);
		}
		expect(scene.mails()).toEqual([]);
	});

	it('gives one state where two runs without messages meet', async () => {
		const ids = [scene.place(), scene.place(), scene.place()];
		await scene.import();
		for (const id of ids) scene.print(id, 'Pakbon');
		const message = { message: 'never' };
		await Promise.all([scene.tell(message), scene.tell(message), scene.tell(message)]);
		for (const id of ids) expect(scene.historyOf(id)).toEqual([STATE.paid, STATE.shipped]);
	});

	it('leaves one row and one message where two runs meet and hear nothing of what they wrote', async () => {
		const ids = [scene.place(), scene.place(), scene.place(), scene.place()];
		await scene.import();
		for (const id of ids) scene.print(id, 'Factuur');
		for (const method of ['POST', 'DELETE']) {
			const match = { method, path: '/api/(order_histories|customer_messages)' };
			scene.prestaShop.addFault({ kind: 'lostReply', match, times: 40 });
		}
		const message = { message: 'never' };
		await Promise.all([scene.tell(message), scene.tell(message)]);
		for (const id of ids) expect(scene.historyOf(id)).toEqual([STATE.paid, STATE.delivered]);
		await Promise.all([scene.tell(), scene.tell()]);
		for (const id of ids) expect(scene.messagesOf(id)).toHaveLength(1);
	});

	it.each([
		['orders', 1],
		['order_histories', 2],
		['order_slip', 2],
		['customer_threads', 2],
		['customer_messages', 1],
	])('leaves cancelled what somebody cancels right behind its look at %s', async (look, nth) => {
		const id = await imported();
		scene.print(id, 'Factuur');
		const ofOne = look === 'orders' ? `filter[id]=[${id}]` : '';
		const isLook = ({ path, query, method }: Passing) =>
			method === 'GET' && path.endsWith(`/${look}`) && decodeURIComponent(query).includes(ofOne);
		let looks = 0;
		scene.prestaShop.clearJournal();
		const gateway = await openGateway(scene, async (passing, forward) => {
			const answer = await forward();
			if (isLook(passing)) looks += 1;
			const isSecond = isLook(passing) && looks === nth;
			if (isSecond) scene.prestaShop.changeState(id, Number(STATE.cancelled));
			return answer;
		});
		await scene.tell({}, { credentials: gateway.credentials });
		gateway.close();
		expect(looks).toBeGreaterThan(0);
		expect(scene.stateOf(id)).toBe(STATE.cancelled);
		expect(scene.mails()).toEqual([]);
	});

	it('without the right to read histories one message says what is missing, and nothing is written', async () => {
		const id = await imported();
		scene.print(id, 'Factuur');
		const [key] = scene.prestaShop.state.keys;
		const all = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
		const names = [
			...Object.keys(scene.prestaShop.state.tables),
			...['order_slip', 'customer_threads', 'customer_messages'],
		].filter((name) => name !== 'order_histories');
		const others = Object.fromEntries(names.map((name) => [name, [...all]]));
		key.permissions = others;
		const run = await scene.tell();
		expect(run.failure).toContain('order_histories');
		expect(scene.stateOf(id)).toBe(STATE.paid);
		key.permissions = { ...others, order_histories: ['GET'] };
		const refused = await scene.tell();
		expect(refused.failure).toContain('order_histories');
		expect(scene.historyOf(id)).toEqual([STATE.paid]);
	});
});

describe.each(['1.6.1.24', '1.7.8.11', '8.2.1', '9.0.3'] as const)('PrestaShop %s', (version) => {
	it('takes state, message and tracking number, once', async () => {
		const scene = await statusScene({ version });
		try {
			const id = scene.place();
			await scene.import();
			const { verkoopordersjablonen } = scene.snelStart.state;
			const template = verkoopordersjablonen.find(
				({ omschrijving }) => omschrijving === 'Webshop',
			)!;
			template.extraHoofdVelden = [
				{
					veldNummer: 3,
					omschrijving: 'Track & trace',
					soortVeld: 'Tekst',
					ingaveMasker: null,
					maximumTekstLengte: 50,
				},
			];
			const [order] = scene.booked(id);
			order.extraHoofdVelden = [
				{ veldNummer: 3, omschrijving: 'Track & trace', waarde: '3SABCD0123456' },
			];
			scene.print(id, 'Factuur');
			const books = { trackingField: 'track & trace' };
			const dry = await scene.tell({}, { books, onlyReport: true });
			expect([dry.failure, dry.rows[0].requests?.length]).toEqual(['', 4]);
			scene.prestaShop.clearJournal();
			const run = await scene.tell({}, { books });
			expect([run.failure, ...run.rows.map(({ outcome }) => outcome)]).toEqual(['', 'told']);
			expect(scene.historyOf(id)).toEqual([STATE.paid, STATE.delivered]);
			expect(scene.messagesOf(id)).toHaveLength(1);
			const shipment = scene.prestaShop.state.tables.order_carriers.find(
				(row) => String(row.id_order) === String(id),
			);
			expect(shipment?.tracking_number).toBe('3SABCD0123456');
			expect(scene.shopWrites()).toHaveLength(4);
			expect((await scene.tell({}, { books })).rows).toEqual([]);
			order.extraHoofdVelden = [
				{ veldNummer: 3, omschrijving: 'Track & trace', waarde: '3SANDERS' },
			];
			const other = await scene.tell({}, { books });
			expect(other.rows[0].problems[0].message).toContain('the shop has tracking number');
			expect(shipment?.tracking_number).toBe('3SABCD0123456');
			expect(scene.mails()).toEqual([]);
		} finally {
			await scene.close();
		}
	});
});
