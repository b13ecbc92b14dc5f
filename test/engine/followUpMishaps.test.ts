import { followScene, type FollowScene } from './followScene';

const MUG = 'LEV-MOK';

/** Something goes wrong while changes are carried out: what was done is done once, and the next run does the rest. */
describe('a follow-up that is disturbed', () => {
	let scene: FollowScene;
	let id: number;

	beforeEach(async () => {
		scene = await followScene();
		id = scene.place();
		await scene.import();
	});
	afterEach(async () => await scene.close());

	const office = () => scene.prestaShop.backOffice;
	const changes: Record<string, () => void> = {
		cancelled: () => scene.prestaShop.changeState(id, 6),
		'cancelled after Pakbon': () => {
			scene.process(id, 'Pakbon');
			scene.prestaShop.changeState(id, 6);
		},
		refunded: () => office().refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }] }),
		edited: () => office().changeLine({ orderId: id, reference: MUG, quantity: 5 }),
	};
	/** What has to stand in SnelStart in the end, in euros. */
	const COMES_TO: Record<string, number[]> = {
		cancelled: [],
		'cancelled after Pakbon': [81.98, -81.98],
		refunded: [81.98, -12.35],
		edited: [106.68],
	};
	const books = () => scene.booked(id).map(({ totaalInclusiefBtw }) => totaalInclusiefBtw);
	const untilQuiet = async () => {
		for (let runs = 0; runs < 3; runs += 1) await scene.follow().catch(() => undefined);
		scene.snelStart.clearJournal();
		const { changes: left } = await scene.follow();
		expect(left).toEqual([]);
		expect(scene.writes()).toEqual([]);
	};

	it.each(Object.keys(changes))('comes to the same after a lost reply: %s', async (what) => {
		changes[what]();
		const writing = { method: 'POST|PUT|DELETE', path: 'verkooporders' };
		scene.snelStart.addFault({ match: writing, kind: 'lostReply' });
		const { changes: told } = await scene.follow();
		expect(told.map(({ outcome }) => outcome)).toEqual(['carriedOut']);
		expect(books()).toEqual(COMES_TO[what]);
		await untilQuiet();
	});

	it.each(Object.keys(changes))('comes to the same when nothing arrived: %s', async (what) => {
		changes[what]();
		const writing = { method: 'POST|PUT|DELETE', path: 'verkooporders' };
		scene.snelStart.addFault({ match: writing, kind: 'status', status: 503 });
		await untilQuiet();
		expect(books()).toEqual(COMES_TO[what]);
	});

	it.each(Object.keys(changes))('comes to the same when runs overlap: %s', async (what) => {
		changes[what]();
		await Promise.all([scene.follow(), scene.follow(), scene.follow()].map(quietly));
		await untilQuiet();
		expect(books()).toEqual(COMES_TO[what]);
	});

	it('takes away the second credit that a run which was cut off left', async () => {
		changes.refunded();
		await scene.follow();
		const [, credit] = scene.booked(id);
		const twin = { ...structuredClone(credit), id: '00000000-0000-4000-8000-00000000000a' };
		scene.snelStart.state.verkooporders.push({
			...twin,
			uri: `/verkooporders/${twin.id}`,
			nummer: credit.nummer + 1,
		});
		const { changes: told } = await scene.follow();
		expect(told.map(({ outcome }) => outcome)).toEqual(['carriedOut']);
		expect(scene.booked(id)).toHaveLength(2);
		await untilQuiet();
	});

	it.each(['cancelled', 'edited'])('leaves what somebody touches meanwhile: %s', async (what) => {
		changes[what]();
		const [row] = scene.booked(id);
		const read = whenRead(scene, () => scene.touch(row, { memo: 'bellen' }));
		const { changes: told } = await scene.follow();
		read();
		expect(told.map(({ outcome }) => outcome)).toEqual(['reported']);
		expect(scene.booked(id)[0]).toMatchObject({ memo: 'bellen', totaalInclusiefBtw: 81.98 });
	});

	it('credits with its goods what is refunded while the shop is read', async () => {
		const { journal } = scene.prestaShop;
		const push = journal.push.bind(journal);
		let done = false;
		journal.push = (...entries) => {
			const isRead = entries.some(({ path }) => path.endsWith('/order_slip'));
			if (isRead && !done) {
				done = true;
				changes.refunded();
			}
			return push(...entries);
		};
		scene.pass();
		scene.prestaShop.backOffice.track({ orderId: id, number: '3S1' });
		await scene.follow();
		journal.push = push;
		await untilQuiet();
		const [, credit] = scene.booked(id);
		const mug = scene.snelStart.state.artikelen.find(({ artikelcode }) => artikelcode === MUG);
		expect(credit.regels.map(({ artikel, aantal }) => [artikel?.id, aantal])).toEqual([
			[mug?.id, -1],
		]);
	});

	it('gives the lines to enter where SnelStart refuses negative quantities', async () => {
		changes.refunded();
		scene.snelStart.setSwitches({ negativeQuantities: 'refused' });
		const { changes: told, report } = await scene.follow();
		expect(told.map(({ outcome }) => outcome)).toEqual(['failed']);
		expect(told[0].problems[0].fix).toContain(`PS-${id}-`);
		expect(told[0].problems[0].fix).toContain('-1 x');
		expect(report.attention).toBe(true);
		expect(books()).toEqual([81.98]);
	});

	it('imports what is ordered after a credit as ever', async () => {
		changes.refunded();
		await scene.follow();
		const next = scene.place();
		await scene.import();
		expect(scene.booked(next)).toHaveLength(1);
	});
});

const quietly = async (run: Promise<unknown>): Promise<unknown> => await run.catch(() => undefined);

/** Does something between judging and writing: when the sales order is read by its own address. */
function whenRead(scene: FollowScene, act: () => void): () => void {
	const { journal } = scene.snelStart;
	const push = journal.push.bind(journal);
	let done = false;
	journal.push = (...entries) => {
		const isRead = entries.some(
			({ method, path }) => method === 'GET' && /verkooporders\/[0-9a-f-]{36}$/.test(path),
		);
		if (isRead && !done) {
			done = true;
			act();
		}
		return push(...entries);
	};
	return () => {
		journal.push = push;
	};
}
