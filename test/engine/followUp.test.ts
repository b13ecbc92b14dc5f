import type { OrderChange } from '../../domain/stream/orderChange';
import type { BackOffice } from '../../lab/simulators/prestashop/hooks/backOfficeOf';
import { ALL_CARRIED_OUT, followScene, hashed, type FollowScene } from './followScene';

const MUG = 'LEV-MOK';
const BOOK = 'LEV-BOEK';

describe('an order that lives on after it was imported', () => {
	let scene: FollowScene;
	let id: number;
	let office: BackOffice;

	beforeAll(async () => {
		scene = await followScene();
		office = scene.prestaShop.backOffice;
	});
	afterAll(async () => await scene.close());
	beforeEach(async () => {
		id = scene.place();
		await scene.import();
		scene.snelStart.clearJournal();
	});

	const told = (changes: OrderChange[]) =>
		changes
			.filter(({ orderId }) => orderId === String(id))
			.map(({ change, outcome }) => `${change} ${outcome}`);
	const codeOf = (articleId?: string) =>
		scene.snelStart.state.artikelen.find((article) => article.id === articleId)?.artikelcode;
	const lines = (place: number) => {
		const { regels } = scene.booked(id)[place];
		return regels.map((line) => [codeOf(line.artikel?.id), line.aantal, line.stuksprijs]);
	};
	const total = () =>
		Math.round(
			scene.booked(id).reduce((sum, { totaalInclusiefBtw }) => sum + totaalInclusiefBtw, 0) * 100,
		) / 100;
	const shopTotal = () =>
		Number(scene.prestaShop.state.tables.orders.find((row) => row.id === id)?.total_paid_tax_incl);
	/** Carries out what a dry run listed, to the byte, and sees that a second run has nothing more to do. */
	const settled = async () => {
		const dry = await scene.follow({ ...ALL_CARRIED_OUT, onlyReport: true });
		expect(scene.writes()).toEqual([]);
		scene.snelStart.clearJournal();
		const { changes } = await scene.follow();
		const first = told(changes);
		const listed = dry.changes.flatMap(({ requests = [] }) => requests);
		expect(listed.length).toBeGreaterThan(0);
		expect(scene.written()).toEqual(hashed(listed));
		expect(told(dry.changes)).toEqual(first.map((one) => one.replace('carriedOut', 'reported')));
		scene.snelStart.clearJournal();
		const again = await scene.follow();
		expect(scene.writes()).toEqual([]);
		expect(told(again.changes)).toEqual([]);
		return first;
	};

	it('is told not to be there, where nothing was imported at all', async () => {
		const empty = await followScene();
		const { report } = await empty.follow();
		expect(report).toMatchObject({
			headlineNl: '0 orders nagelopen, 0 gewijzigd',
			attention: false,
		});
		await empty.close();
	});

	it('is silent while only its state moves on', async () => {
		[3, 4, 5].forEach((state) => scene.prestaShop.changeState(id, state));
		expect(told((await scene.follow()).changes)).toEqual([]);
		expect(scene.writes()).toEqual([]);
	});

	it('is only told where nothing may be carried out', async () => {
		scene.prestaShop.changeState(id, 6);
		const { changes, report } = await scene.follow({ onlyReport: true });
		expect(told(changes)).toEqual(['cancelled reported']);
		expect(report.orderChanges.at(-1)?.proposal).toContain('Delete sales order');
		expect(report.attention).toBe(true);
		expect(scene.writes()).toEqual([]);
		await scene.follow();
	});

	it('goes when it is cancelled before anything was sent', async () => {
		scene.prestaShop.changeState(id, 6);
		expect(await settled()).toEqual(['cancelled carriedOut']);
		expect(scene.booked(id)).toEqual([]);
	});

	it.each(['Pakbon', 'Factuur'] as const)('is credited when cancelled after %s', async (status) => {
		scene.process(id, status);
		scene.prestaShop.changeState(id, 6);
		expect(await settled()).toEqual(['cancelled carriedOut']);
		expect(total()).toBe(0);
		expect(scene.booked(id)[1].betalingskenmerk).toBe(`PS-${id}-0`);
	});

	it('is only told when cancelled after the goods were sent', async () => {
		scene.process(id, 'Pakbon');
		scene.prestaShop.changeState(id, 4);
		scene.prestaShop.changeState(id, 6);
		const { changes } = await scene.follow();
		expect(told(changes)).toEqual(['cancelled reported']);
		expect(changes.at(-1)?.proposal).toContain(`PS-${id}-0`);
		expect(scene.writes()).toEqual([]);
	});

	it('is only told when cancelled after somebody worked on it', async () => {
		const [row] = scene.booked(id);
		scene.touch(row, { memo: 'bellen' });
		scene.prestaShop.changeState(id, 6);
		expect(told((await scene.follow()).changes)).toEqual(['cancelled reported']);
		expect(scene.writes()).toEqual([]);
	});

	it('is only told when cancelled after somebody wrote on a line of it', async () => {
		const [row] = scene.booked(id);
		const [first, ...rest] = row.regels;
		row.regels = [{ ...first, omschrijving: 'Blauwe in plaats van rode' }, ...rest];
		scene.prestaShop.changeState(id, 6);
		expect(told((await scene.follow()).changes)).toEqual(['cancelled reported']);
		expect(scene.writes()).toEqual([]);
	});

	it('is credited for pieces that came back', async () => {
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }] });
		expect(await settled()).toEqual(['refunded carriedOut']);
		expect(lines(1)).toEqual([[MUG, -1, 12.35]]);
		expect(total()).toBe(69.63);
	});

	it('is credited without stock for pieces that did not come back', async () => {
		scene.prestaShop.changeState(id, 4);
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 2 }], restock: false });
		expect(await settled()).toEqual(['refunded carriedOut']);
		expect(lines(1)).toEqual([['9003', -2, 12.35]]);
		expect(total()).toBe(57.28);
	});

	it('is credited as a whole, shipping included', async () => {
		const all = [
			{ reference: MUG, quantity: 3 },
			{ reference: BOOK, quantity: 2 },
		];
		office.refund({ orderId: id, lines: all, shipping: true });
		expect(await settled()).toEqual(['refunded carriedOut']);
		expect(total()).toBe(0);
	});

	it('is credited for nothing but shipping', async () => {
		office.refund({ orderId: id, lines: [], shipping: true });
		expect(await settled()).toEqual(['refunded carriedOut']);
		expect(lines(1)).toEqual([['9001', -1, 4.95]]);
	});

	it('is credited for less money than the pieces cost', async () => {
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 2, amount: '10.00' }] });
		expect(await settled()).toEqual(['refunded carriedOut']);
		expect(lines(1)).toEqual([[MUG, -2, 5]]);
	});

	it('is credited slip by slip', async () => {
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }] });
		expect(await settled()).toEqual(['refunded carriedOut']);
		scene.prestaShop.changeState(id, 4);
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }], restock: false });
		office.refund({ orderId: id, lines: [{ reference: BOOK, quantity: 1 }], restock: true });
		expect(await settled()).toEqual(['refunded carriedOut', 'refunded carriedOut']);
		expect([lines(1), lines(2), lines(3)]).toEqual([
			[[MUG, -1, 12.35]],
			[['9003', -1, 12.35]],
			[[BOOK, -1, 19.99]],
		]);
	});

	it('is not credited for a voucher, with a slip or without', async () => {
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }], voucher: true });
		office.refund({
			orderId: id,
			lines: [{ reference: BOOK, quantity: 1 }],
			voucher: true,
			slip: false,
		});
		expect(told((await scene.follow()).changes)).toEqual([
			'refunded reported',
			'refunded reported',
		]);
		expect(scene.writes()).toEqual([]);
	});

	it('is not credited for an amount that its slip does not explain', async () => {
		office.refund({
			orderId: id,
			lines: [{ reference: MUG, quantity: 1 }],
			chosenAmount: '7.77',
		});
		const { changes } = await scene.follow();
		expect(told(changes)).toEqual(['refunded reported']);
		expect(changes.at(-1)?.proposal).toMatch(new RegExp(`PS-${id}-\\d+`));
	});

	it.each([
		['a quantity', () => office.changeLine({ orderId: id, reference: MUG, quantity: 5 })],
		['a price', () => office.changeLine({ orderId: id, reference: MUG, unitPriceTaxIncl: '9.99' })],
		['a line less', () => office.removeLine({ orderId: id, reference: BOOK })],
		['a line more', () => office.addLine({ orderId: id, reference: 'LEV-LAMP', quantity: 1 })],
		['a voucher', () => office.addVoucher({ orderId: id, name: 'PROC10', percent: 10 })],
	])('is replaced when it was edited in the shop: %s', async (_what, edit) => {
		const before = total();
		edit();
		expect(await settled()).toEqual(['edited carriedOut']);
		expect(total()).not.toBe(before);
		expect(total()).toBe(shopTotal());
	});

	it('gets another address', async () => {
		office.changeAddress({
			orderId: id,
			side: 'delivery',
			address: {
				firstname: 'Piet',
				lastname: 'Jansen',
				address1: 'Kerkstraat 9',
				postcode: '1811 AA',
				city: 'Alkmaar',
			},
		});
		expect(await settled()).toEqual(['edited carriedOut']);
		expect(scene.booked(id)[0].afleveradres?.straat).toBe('Kerkstraat 9');
	});

	it('is only told when it was edited after Pakbon', async () => {
		scene.process(id, 'Pakbon');
		office.changeLine({ orderId: id, reference: MUG, quantity: 5 });
		const { changes } = await scene.follow();
		expect(told(changes)).toEqual(['edited reported']);
		expect(changes.at(-1)?.differences.map(({ what }) => what)).toEqual(['total', MUG]);
		expect(scene.writes()).toEqual([]);
	});

	it('is only told when the shop deleted it', async () => {
		office.deleteOrder({ orderId: id });
		expect(told((await scene.follow()).changes)).toEqual(['deleted reported']);
		expect(scene.writes()).toEqual([]);
		scene.snelStart.state.verkooporders.splice(
			scene.snelStart.state.verkooporders.indexOf(scene.booked(id)[0]),
			1,
		);
	});

	it('is never overwritten when it was changed in SnelStart', async () => {
		const [row] = scene.booked(id);
		const [first, ...rest] = row.regels;
		scene.touch(row, {
			regels: [{ ...first, stuksprijs: 10, totaal: 30 }, ...rest],
			totaalInclusiefBtw: 74.93,
		});
		const { changes } = await scene.follow();
		expect(told(changes)).toEqual(['changedInBooks reported']);
		expect(changes.at(-1)?.differences[0]).toEqual({
			what: 'total',
			whatNl: 'totaal',
			shop: '€ 81.98',
			shopNl: '€ 81,98',
			books: '€ 74.93',
			booksNl: '€ 74,93',
		});
		expect(scene.writes()).toEqual([]);
	});

	it('is told when another article or customer was put into it, at the same total', async () => {
		const [row] = scene.booked(id);
		const other = scene.snelStart.state.artikelen.find(
			({ artikelcode }) => artikelcode === 'LEV-LAMP',
		)!;
		const [first, ...rest] = row.regels;
		scene.touch(row, {
			regels: [{ ...first, artikel: { id: other.id, uri: other.uri } }, ...rest],
		});
		expect(told((await scene.follow()).changes)).toEqual(['changedInBooks reported']);
		office.changeLine({ orderId: id, reference: BOOK, quantity: 3 });
		expect(told((await scene.follow()).changes)).toEqual(['edited reported']);
		expect(scene.writes()).toEqual([]);
	});
});

describe('the web stock of an order that was edited after it was imported', () => {
	it('keeps off what was added in the shop until SnelStart knows it', async () => {
		const scene = await followScene();
		try {
			const id = scene.place();
			expect(await scene.exportStock(MUG)).toBe(47);
			scene.prestaShop.backOffice.changeLine({ orderId: id, reference: MUG, quantity: 5 });
			expect(await scene.exportStock(MUG)).toBe(45);
			await scene.follow();
			expect(scene.booked(id)[0].regels[0].aantal).toBe(5);
			expect(await scene.exportStock(MUG)).toBe(45);
			scene.prestaShop.backOffice.changeLine({ orderId: id, reference: MUG, quantity: 1 });
			expect(await scene.exportStock(MUG)).toBe(45);
		} finally {
			await scene.close();
		}
	});
});
