import type { OrderChange } from '../../domain/stream/orderChange';
import type { PlaceOrderInput } from '../../lab/simulators/prestashop';
import type { BackOffice } from '../../lab/simulators/prestashop/hooks/backOfficeOf';
import { followScene, type FollowScene } from './followScene';

const MUG = 'LEV-MOK';
const BOOK = 'LEV-BOEK';
const LAMP = 'LEV-LAMP';

/** What `npm run check:life` found wrong, each by itself. */
describe('lives of orders that were judged wrong once', () => {
	let scene: FollowScene;
	let id: number;
	let office: BackOffice;

	beforeEach(async () => {
		scene = await followScene();
		office = scene.prestaShop.backOffice;
	});
	afterEach(async () => await scene.close());

	const imported = async (input: Partial<PlaceOrderInput> = {}) => {
		id = scene.place(input);
		await scene.import();
		scene.snelStart.clearJournal();
	};
	const told = (changes: OrderChange[]) =>
		changes.map(({ change, outcome }) => `${change} ${outcome}`);
	const follow = async () => (await scene.follow()).changes;
	/** Lamps in the place of the mugs, at the same total. */
	const swap = () => {
		office.addLine({ orderId: id, reference: LAMP, quantity: 3 });
		office.changeLine({ orderId: id, reference: LAMP, unitPriceTaxIncl: '12.35' });
		office.removeLine({ orderId: id, reference: MUG });
	};
	/** SnelStart takes every sales order off free stock, whatever its status. */
	const countAll = () => {
		scene.snelStart.state.companyInfo.verkooporderVoorraadVanafNiveau = 'Alle';
		scene.snelStart.hook('changeCompanyInfo', {});
	};
	const customerRow = () => {
		const { orders, customers } = scene.prestaShop.state.tables;
		const order = orders.find((row) => row.id === id)!;
		return customers.find((row) => String(row.id) === order.id_customer)!;
	};

	it('keeps off goods that were put in the place of others at the same total', async () => {
		id = scene.place();
		expect(await scene.exportStock(LAMP)).toBe(50);
		swap();
		expect(await scene.exportStock(LAMP)).toBe(47);
		expect(await scene.exportStock(MUG)).toBe(47);
	});

	it('keeps off other pieces of a line at the same total, whatever state came since', async () => {
		id = scene.place();
		expect(await scene.exportStock(MUG)).toBe(47);
		office.changeLine({ orderId: id, reference: MUG, quantity: 5, unitPriceTaxIncl: '7.41' });
		scene.pass();
		scene.prestaShop.changeState(id, 4);
		const { orders } = scene.prestaShop.state.tables;
		expect(Number(orders.find((row) => row.id === id)?.total_paid_tax_incl)).toBe(81.98);
		expect(await scene.exportStock(MUG)).toBe(45);
	});

	it('keeps them off after the order was sent as well', async () => {
		id = scene.place();
		scene.pass();
		scene.place();
		expect(await scene.exportStock(LAMP)).toBe(50);
		swap();
		scene.pass();
		scene.prestaShop.changeState(id, 4);
		expect(await scene.exportStock(LAMP)).toBe(47);
	});

	it('keeps them off where no order was placed before the order was sent', async () => {
		const reference = 'LEV-SHIRT-S';
		await imported({
			lines: [
				{ reference: MUG, quantity: 3 },
				{ reference: BOOK, quantity: 2 },
				{ reference, quantity: 1 },
			],
		});
		scene.place();
		await scene.import();
		id = scene.place({
			lines: [
				{ reference: MUG, quantity: 3 },
				{ reference: BOOK, quantity: 2 },
			],
		});
		await scene.import();
		scene.pass(30);
		swap();
		scene.pass(30);
		scene.prestaShop.changeState(id, 4);
		expect(await scene.exportStock(LAMP)).toBe(47);
	});

	it('tells goods in the place of others although the order was sent since', async () => {
		await imported();
		swap();
		scene.pass();
		scene.prestaShop.changeState(id, 4);
		expect(told(await follow())).toEqual(['edited reported']);
		expect(scene.writes()).toEqual([]);
	});

	it('does not blame SnelStart for an edit that a later state hides', async () => {
		await imported({ split: [[0], [1]] });
		office.changeLine({ orderId: id, reference: MUG, quantity: 4 });
		scene.pass();
		scene.prestaShop.changeState(id, 4);
		expect(told(await follow())).toEqual(['edited reported']);
	});

	it('does not blame SnelStart for two edits that come to what was paid', async () => {
		id = scene.place();
		scene.pass();
		office.changeLine({ orderId: id, reference: MUG, unitPriceTaxIncl: '7.61' });
		await scene.import();
		office.changeLine({ orderId: id, reference: MUG, unitPriceTaxIncl: '12.35' });
		expect(told(await follow())).toEqual(['edited reported']);
	});

	it('does not blame the shop for a sales order without addresses', async () => {
		await imported();
		const [row] = scene.booked(id);
		const none = { contactpersoon: null, straat: null, postcode: null, plaats: null, land: null };
		scene.touch(row, { factuuradres: none, afleveradres: none });
		const [change] = await follow();
		expect(change.summary).not.toContain('was changed in the shop');
	});

	it('tells a sales order that was typed in without addresses, before others were made', async () => {
		id = scene.place();
		scene.place();
		await scene.import();
		const none = { contactpersoon: null, straat: null, postcode: null, plaats: null, land: null };
		Object.assign(scene.booked(id)[0], { afleveradres: none, factuuradres: none });
		const changes = await follow();
		expect(changes.map(({ outcome }) => outcome)).toEqual(['reported']);
		expect(changes[0].differences.map(({ books }) => books)).toEqual(['none', 'none']);
	});

	it('tells another customer in SnelStart although the customer has another e-mail address', async () => {
		await imported();
		const other = scene.snelStart.state.relaties.find(({ naam }) => naam === 'Klant onbekend')!;
		scene.touch(scene.booked(id)[0], { relatie: { id: other.id, uri: other.uri } });
		customerRow().email = 'nieuw@voorbeeld.nl';
		expect((await follow()).map(({ change }) => change)).toEqual(['changedInBooks']);
	});

	it('leaves an order on its card whatever e-mail address its customer has by now', async () => {
		await imported();
		const [{ relatie }] = scene.booked(id);
		customerRow().email = 'nieuw@voorbeeld.nl';
		const first = id;
		id = scene.place({ customer: { id: customerRow().id } });
		await scene.import();
		expect(scene.booked(id)[0].relatie.id).not.toBe(relatie.id);
		expect(told(await follow())).toEqual([]);
		office.changeLine({ orderId: first, reference: MUG, quantity: 4 });
		expect(told(await follow())).toEqual(['edited carriedOut']);
		expect(scene.booked(first)[0].relatie.id).toBe(relatie.id);
		expect(told(await follow())).toEqual([]);
	});

	it('is replaced when goods at another rate come to an order with a voucher', async () => {
		await imported({
			lines: [{ reference: MUG, quantity: 3 }],
			vouchers: [{ name: 'PROC10', percent: 10 }],
		});
		office.addLine({ orderId: id, reference: BOOK, quantity: 1 });
		expect(told(await follow())).toEqual(['edited carriedOut']);
		expect(told(await follow())).toEqual([]);
	});

	it('tells an order that is taken up again after it was credited as a whole', async () => {
		await imported();
		scene.process(id, 'Pakbon');
		scene.prestaShop.changeState(id, 6);
		expect(told(await follow())).toEqual(['cancelled carriedOut']);
		scene.pass();
		scene.prestaShop.changeState(id, 2);
		const [change, ...others] = await follow();
		expect([told([change]), others]).toEqual([['edited reported'], []]);
		const [, credit] = scene.booked(id);
		expect(change.summary).toContain(`credited as a whole by sales order ${credit.nummer}`);
		scene.snelStart.state.verkooporders.splice(
			scene.snelStart.state.verkooporders.indexOf(credit),
			1,
		);
		expect(await follow()).toEqual([]);
	});

	it('keeps the pieces of an order off that is taken up again after it was credited as a whole', async () => {
		await imported();
		countAll();
		scene.process(id, 'Pakbon');
		scene.prestaShop.changeState(id, 6);
		expect(await scene.exportStock(MUG)).toBe(47);
		expect(told(await follow())).toEqual(['cancelled carriedOut']);
		expect(await scene.exportStock(MUG)).toBe(50);
		scene.pass();
		scene.prestaShop.changeState(id, 2);
		expect(await scene.exportStock(MUG)).toBe(47);
		const [, credit] = scene.booked(id);
		scene.snelStart.state.verkooporders.splice(
			scene.snelStart.state.verkooporders.indexOf(credit),
			1,
		);
		scene.snelStart.hook('changeCompanyInfo', {});
		expect(await scene.exportStock(MUG)).toBe(47);
	});

	it('tells a deleted order when nothing else is to be looked at', async () => {
		await imported();
		office.deleteOrder({ orderId: id });
		expect(told(await follow())).toEqual(['deleted reported']);
	});

	/** Somebody takes a mug off the sales order, at the price of the others or for nothing. */
	const lower = (isAtSameTotal = false) => {
		const [row] = scene.booked(id);
		const regels = structuredClone(row.regels);
		regels[0].aantal = 2;
		if (isAtSameTotal) regels[0].stuksprijs = 18.525;
		const totaalInclusiefBtw = isAtSameTotal ? 81.98 : 69.63;
		scene.touch(row, { regels, totaalInclusiefBtw });
		scene.snelStart.hook('changeCompanyInfo', {});
	};

	it.each([false, true])(
		'tells a cancelled order whose sales order is lowered after its credit, and sells no piece for it (at the same total: %s)',
		async (isAtSameTotal) => {
			await imported();
			countAll();
			scene.process(id, 'Pakbon');
			scene.prestaShop.changeState(id, 6);
			expect(told(await follow())).toEqual(['cancelled carriedOut']);
			expect(await scene.exportStock(MUG)).toBe(50);
			lower(isAtSameTotal);
			expect(await scene.exportStock(MUG)).toBe(50);
			scene.snelStart.clearJournal();
			const changes = await follow();
			expect(told(changes)).toEqual(['changedInBooks reported']);
			expect(changes[0].summary).toContain('which is more than it has');
			expect(scene.writes()).toEqual([]);
			office.deleteOrder({ orderId: id });
			expect(told(await follow())).toEqual(['changedInBooks reported']);
		},
	);

	it.each(['slip', 'voucher'] as const)(
		'sells no piece of a refunded order whose sales order is lowered after its credit by %s',
		async (by) => {
			await imported();
			countAll();
			const lines = [{ reference: MUG, quantity: 3 }];
			const isVoucher = by === 'voucher';
			office.refund({ orderId: id, lines, restock: true, voucher: isVoucher, slip: !isVoucher });
			const changes = await follow();
			expect(told(changes)).toEqual([`refunded ${isVoucher ? 'reported' : 'carriedOut'}`]);
			if (isVoucher) {
				const [row] = scene.booked(id);
				const regels = [{ ...row.regels[0], aantal: -3, stuksprijs: 0, totaal: 0 }];
				const betalingskenmerk = `PS-${id}-v`;
				const [nummer, newId] = [row.nummer + 1, '00000000-0000-4000-8000-0000000000cc'];
				const typed = { ...row, id: newId, nummer, betalingskenmerk, regels };
				scene.snelStart.state.verkooporders.push({ ...typed, totaalInclusiefBtw: 0 });
				scene.snelStart.hook('changeCompanyInfo', {});
			}
			expect(await scene.exportStock(MUG)).toBe(50);
			lower();
			expect(await scene.exportStock(MUG)).toBe(50);
		},
	);

	it('keeps off what is added after pieces came back and were credited', async () => {
		await imported();
		countAll();
		office.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }], restock: true });
		expect(told(await follow())).toEqual(['refunded carriedOut']);
		expect(await scene.exportStock(MUG)).toBe(48);
		office.changeLine({ orderId: id, reference: MUG, quantity: 5 });
		expect(await scene.exportStock(MUG)).toBe(46);
	});
});
