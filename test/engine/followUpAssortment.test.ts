import type { OrderChange } from '../../domain/stream/orderChange';
import type { BackOffice } from '../../lab/simulators/prestashop/hooks/backOfficeOf';
import { followScene, type FollowScene } from './followScene';

const MUG = 'LEV-MOK';
const NEW_CODE = 'LEV-MOK-2026';

/** What becomes of an order after the shop or SnelStart changed what was sold. */
describe('the follow-up of orders of which a product changed since', () => {
	let scene: FollowScene;
	let office: BackOffice;
	let id: number;
	beforeEach(async () => {
		scene = await followScene();
		office = scene.prestaShop.backOffice;
		id = scene.place();
		scene.pass();
		scene.place();
		await scene.import();
	});
	afterEach(async () => await scene.close());

	const product = () =>
		scene.prestaShop.state.tables.products.find(({ reference }) => reference === MUG)!;
	const article = () =>
		scene.snelStart.state.artikelen.find(({ artikelcode }) => artikelcode === MUG)!;
	const told = (changes: OrderChange[]) =>
		changes.map(({ change, outcome }) => `${change} ${outcome}`);
	const totals = () => scene.booked(id).map(({ totaalInclusiefBtw }) => totaalInclusiefBtw);
	const twice = async () => {
		const first = told((await scene.follow()).changes);
		scene.snelStart.clearJournal();
		expect(told((await scene.follow()).changes)).toEqual([]);
		expect(scene.writes()).toEqual([]);
		return first;
	};

	/** Each with what may be done to an order after it. */
	const CHANGES: Array<[string, () => void]> = [
		[
			'code changed on both sides',
			() => {
				article().artikelcode = NEW_CODE;
				product().reference = NEW_CODE;
			},
		],
		['code changed in SnelStart', () => void (article().artikelcode = NEW_CODE)],
		['code changed in the shop', () => void (product().reference = NEW_CODE)],
		[
			'name changed on both sides',
			() => {
				article().omschrijving = 'Beker';
				product().name = [{ id: '1', value: 'Beker' }] as never;
			},
		],
		[
			'product was deleted in the shop',
			() => {
				const { tables } = scene.prestaShop.state;
				tables.products = tables.products.filter(({ reference }) => reference !== MUG);
			},
		],
	];

	it.each(CHANGES)('is silent where nothing else happened: %s', async (_, change) => {
		change();
		expect(await twice()).toEqual([]);
	});

	it.each(CHANGES)('deletes what was cancelled: %s', async (_, change) => {
		change();
		scene.prestaShop.changeState(id, 6);
		expect(await twice()).toEqual(['cancelled carriedOut']);
		expect(totals()).toEqual([]);
	});

	it.each(CHANGES)('credits what was refunded: %s', async (_, change) => {
		change();
		const detail = scene.prestaShop.state.tables.order_details.find(
			(row) => row.id_order === String(id) && row.product_reference === MUG,
		)!;
		office.refund({ orderId: id, lines: [{ detailId: detail.id, quantity: 1 }] });
		expect(await twice()).toEqual(['refunded carriedOut']);
		expect(totals()).toEqual([81.98, -12.35]);
		const [sale, credit] = scene.booked(id);
		expect(credit.regels[0].artikel?.id).toBe(sale.regels[0].artikel?.id);
	});

	it.each(CHANGES)('puts what was edited into the sales order: %s', async (_, change) => {
		change();
		const detail = scene.prestaShop.state.tables.order_details.find(
			(row) => row.id_order === String(id) && row.product_reference === MUG,
		)!;
		office.changeLine({ orderId: id, detailId: detail.id, quantity: 4 });
		expect(await twice()).toEqual(['edited carriedOut']);
		expect(totals()).toEqual([94.33]);
	});

	it('tells what can be told of an order that cannot be planned any more', async () => {
		scene.snelStart.clearJournal();
		const mug = article();
		Object.assign(mug, { artikelcode: NEW_CODE, omschrijving: 'Kopje' });
		const [row] = scene.booked(id);
		const [first, ...rest] = row.regels;
		scene.touch(row, { regels: [{ ...first, omschrijving: 'Kopje' }, ...rest] });
		const gone = await scene.follow();
		expect(told(gone.changes)).toEqual(['changedInBooks reported']);
		expect(gone.changes[0].differences).toMatchObject([{ books: 'not found by this name' }]);
		const afleveradres = { ...row.afleveradres!, straat: 'Achterom 1' };
		scene.touch(row, { regels: [first, ...rest], afleveradres });
		Object.assign(mug, { artikelcode: MUG, isNonActief: true });
		const { changes } = await scene.follow();
		expect(told(changes)).toEqual(['changedInBooks reported']);
		expect(changes[0].differences.map(({ what }) => what)).toEqual([
			'delivery address (afleveradres)',
		]);
		expect(scene.writes()).toEqual([]);
	});

	it('puts a line that was added into the sales order, though its product got another code since', async () => {
		office.addLine({ orderId: id, reference: 'LEV-LAMP', quantity: 1 });
		const { tables } = scene.prestaShop.state;
		tables.products.find(({ reference }) => reference === 'LEV-LAMP')!.reference = 'LEV-LAMP-2';
		const lamp = scene.snelStart.state.artikelen.find(({ artikelcode: c }) => c === 'LEV-LAMP')!;
		lamp.artikelcode = 'LEV-LAMP-2';
		expect(await twice()).toEqual(['edited carriedOut']);
		const [{ regels }] = scene.booked(id);
		expect(regels.map(({ artikel }) => artikel?.id)).toContain(lamp.id);
	});

	it('knows an article by its own name where somebody gave its line another text', async () => {
		const mug = article();
		const name = String((product().name as unknown as Array<{ value: string }>)[0].value);
		Object.assign(mug, { artikelcode: NEW_CODE, omschrijving: name });
		const [row] = scene.booked(id);
		const [first, ...rest] = row.regels;
		scene.touch(row, { regels: [{ ...first, omschrijving: 'Zoals besproken' }, ...rest] });
		expect(await twice()).toEqual([]);
		mug.isNonActief = true;
		expect(await twice()).toEqual([]);
		const lamp = scene.snelStart.state.artikelen.find(({ artikelcode: c }) => c === 'LEV-LAMP')!;
		const artikel = { id: lamp.id, uri: lamp.uri };
		scene.touch(row, { regels: [{ ...first, artikel, omschrijving: 'Zoals besproken' }, ...rest] });
		const { changes } = await scene.follow();
		expect(told(changes)).toEqual(['changedInBooks reported']);
		expect(scene.writes()).toEqual([]);
	});

	it.each(CHANGES)('tells of another address, and another article: %s', async (_, change) => {
		change();
		const address = { firstname: 'Piet', lastname: 'Bos', address1: 'Kerkstraat 9' };
		const place = { postcode: '1811 AB', city: 'Alkmaar' };
		office.changeAddress({ orderId: id, side: 'delivery', address: { ...address, ...place } });
		expect(await twice()).toEqual(['edited carriedOut']);
		const [row] = scene.booked(id);
		const lamp = scene.snelStart.state.artikelen.find(({ artikelcode: c }) => c === 'LEV-LAMP')!;
		const [first, ...rest] = row.regels;
		const other = { ...first, artikel: { id: lamp.id, uri: lamp.uri } };
		scene.touch(row, { regels: [{ ...other, omschrijving: 'Lamp' }, ...rest] });
		expect(told((await scene.follow()).changes)).toEqual(['edited reported']);
	});
});
