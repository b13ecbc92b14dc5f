import { costArticles, runWorkflow, shippedWorkflow } from '../../lab/engine';
import type { PlaceOrderInput } from '../../lab/simulators/prestashop';
import type { NamedDifference, Reconciliation } from '../../domain/stream/reconciliation';
import { followScene, type FollowScene } from './followScene';
import { englishTold } from './englishIn';

const MUG = 'LEV-MOK';
const BOOK = 'LEV-BOEK';

type Told = Reconciliation & { html: string; csv: string };

/** Runs the template on all that was placed in the last days. */
async function reconciled(
	scene: FollowScene,
	more: object = {},
	options: object = {},
): Promise<Told> {
	scene.pass(1);
	const workflow = structuredClone(shippedWorkflow('reconcile'));
	const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();
	for (const node of workflow.nodes) {
		if (node.name === 'Reconcile') Object.assign(node.parameters, { options });
		if (node.name !== 'Get Sales') continue;
		Object.assign(node.parameters, { placedFrom: days(-3), placedBefore: days(2), ...more });
	}
	const run = await runWorkflow(workflow, { source: 'src', credentials: scene.credentials });
	if (run.error) throw run.error;
	expect(englishTold(run.itemsOf('Reconcile'))).toEqual([]);
	return run.itemsOf<Told>('Reconcile')[0];
}

const kindsOf = ({ differences }: Told) =>
	differences.map(({ kind, orderId, difference }) => [kind, Number(orderId), difference]);

/** Every kind of money that the shop knows and the import books. */
const ORDERS: Array<Partial<PlaceOrderInput>> = [
	{},
	{ payment: 'iDEAL', module: 'mollie' },
	{ vouchers: [{ name: 'Tien procent', percent: 10 }] },
	{ vouchers: [{ name: 'Vijf euro', amountTaxIncl: '5.00' }] },
	{ vouchers: [{ name: 'Geen verzending', freeShipping: true }] },
	{ vouchers: [{ name: 'Op boeken', percent: 50, products: [BOOK] }] },
	{ wrappingTaxIncl: '2.50' },
	{ lines: [{ reference: BOOK, quantity: 7 }] },
	{ lines: [{ reference: MUG, quantity: 1, reductionPercent: 15 }] },
	{ paymentFee: { amountTaxIncl: '0.75', hiddenIn: 'shipping' } },
	{ shippingTaxExcl: '0.000000' },
];

describe('shop and SnelStart held against each other', () => {
	let scene: FollowScene;

	beforeEach(async () => {
		scene = await followScene();
	});
	afterEach(async () => await scene.close());

	it.each([
		['incl', 'line'],
		['excl', 'line'],
		['excl', 'total'],
	] as const)(
		'agree to the cent on all that the import makes: prices %s VAT, rounded per %s, invoiced or not',
		async (priceMode, rounding) => {
			await scene.close();
			scene = await followScene({
				switches: { rounding },
				parameters: { Plan: { salesOptions: { priceMode } } },
			});
			ORDERS.forEach((order) => scene.place(order));
			await scene.import();
			const booked = scene.snelStart.state.verkooporders;
			expect(booked.length).toBeGreaterThanOrEqual(ORDERS.length - 1);
			const mode = priceMode === 'incl' ? 'Inclusief' : 'Exclusief';
			expect(booked.map((row) => row.verkooporderBtwIngaveModel)).toContain(mode);
			const found = await reconciled(scene);
			expect(found.differences.filter(({ kind }) => kind !== 'missing')).toEqual([]);
			expect(found.differences).toHaveLength(ORDERS.length - booked.length);
			expect(found.computed).toBe(booked.length);
			booked.forEach(({ nummer }) => scene.snelStart.hook('invoiceOrder', { nummer }));
			const invoiced = await reconciled(scene);
			expect(invoiced.computed).toBe(0);
			expect(invoiced.differences).toEqual(found.differences);
			expect(invoiced.days).toEqual(found.days);
		},
	);

	it('differ where the invoice was booked otherwise than the sales order', async () => {
		const id = scene.place();
		await scene.import();
		const { hook, state } = scene.snelStart;
		hook('invoiceOrder', { nummer: scene.booked(id)[0].nummer });
		const [booking] = state.verkoopboekingen;
		booking.boekingsregels[0].bedrag -= 2;
		state.verkoopfacturen[0].factuurBedrag -= 2;
		const found = await reconciled(scene);
		expect(kindsOf(found)).toEqual([['otherInvoice', id, '2.00']]);
	});

	it('name each order that differs, and why', async () => {
		const ids = Array.from({ length: 12 }, () => scene.place());
		await scene.import();
		const { state } = scene.snelStart;
		const drop = (id: number) => {
			const rows = state.verkooporders;
			rows.splice(rows.indexOf(scene.booked(id)[0]), 1);
		};
		drop(ids[0]);
		const [twice] = scene.booked(ids[1]);
		state.verkooporders.push({
			...structuredClone(twice),
			id: '00000000-0000-4000-8000-00000000aaaa',
			nummer: 99_001,
		});
		const shop = scene.prestaShop.state.tables;
		shop.orders.splice(
			shop.orders.findIndex((row) => row.id === ids[2]),
			1,
		);
		scene.prestaShop.changeState(ids[3], 6);
		scene.prestaShop.backOffice.refund({
			orderId: ids[4],
			lines: [{ reference: MUG, quantity: 1 }],
		});
		const [cheap] = scene.booked(ids[5]);
		cheap.regels[0].stuksprijs -= 1;
		cheap.totaalInclusiefBtw = Math.round((cheap.totaalInclusiefBtw - 3) * 100) / 100;
		cheap.totaalExclusiefBtw = Math.round((cheap.totaalExclusiefBtw - 2.48) * 100) / 100;
		const [swapped] = scene.booked(ids[6]);
		const lamp = state.artikelen.find(({ artikelcode }) => artikelcode === 'LEV-BOEK')!;
		const mug = swapped.regels.find(({ artikel }) => artikel?.id !== lamp.id)!;
		mug.artikel = { id: lamp.id, uri: lamp.uri };
		const found = await reconciled(scene);
		const by = new Map(found.differences.map((one) => [Number(one.orderId), one]));
		const kinds = ids.map((id) => by.get(id)?.kind ?? '');
		expect(kinds.slice(0, 7)).toEqual([
			'missing',
			'double',
			'deleted',
			'cancelled',
			'refunded',
			expect.stringMatching(/otherTotal|editedInBooks/),
			'otherRate',
		]);
		expect(kinds.slice(7)).toEqual(['', '', '', '', '']);
		expect(sumOf(found.differences)).toBe(Number(found.totals.difference));
		expect(found.attention).toBe(true);
		expect(found.html).toContain('niet meer');
		expect(found.csv.split('\r\n').length).toBeGreaterThan(10);
	});

	it('agree on orders that were cancelled and refunded where Follow Up carried it out', async () => {
		const [gone, refunded, sent, waiting] = Array.from({ length: 3 }, () => scene.place()).concat(
			scene.place({ stateId: 1 }),
		);
		await scene.import();
		scene.prestaShop.changeState(gone, 6);
		scene.process(sent, 'Pakbon');
		scene.prestaShop.changeState(sent, 6);
		const lines = [{ reference: MUG, quantity: 1 }];
		scene.prestaShop.backOffice.refund({ orderId: refunded, lines, shipping: true });
		expect((await reconciled(scene)).differences.map(({ kind }) => kind).sort()).toEqual([
			'cancelled',
			'cancelled',
			'refunded',
		]);
		await scene.follow();
		const found = await reconciled(scene);
		expect(found.differences).toEqual([]);
		expect([found.orders, found.over, found.waiting, found.attention]).toEqual([1, 2, 1, false]);
		expect(scene.booked(waiting)).toEqual([]);
	});

	it('differ by exactly the VAT that a gift card takes off in the shop alone', async () => {
		await scene.close();
		const costs = costArticles([
			{ cost: 'shipping', code: '9001' },
			{ cost: 'shipping', code: '9002' },
			{ cost: 'discount', code: '9003' },
			{ cost: 'discount', code: '9004' },
			{ cost: 'difference', code: '9006' },
			{ cost: 'giftCard', code: '9010' },
		]) as { costs: object };
		const costArticlesOfPlan = { costs: { ...costs.costs, giftCards: 'Cadeau*' } };
		scene = await followScene({
			articles: [['9010', 3]],
			parameters: { Plan: { costArticles: costArticlesOfPlan } },
		});
		const paid = scene.place({
			vouchers: [
				{ name: 'Cadeaubon 7', amountTaxIncl: '25.00' },
				{ name: 'Tien procent', percent: 10 },
			],
		});
		scene.place({ vouchers: [{ name: 'Vijf euro', amountTaxIncl: '5.00' }] });
		await scene.import();
		const { artikelen } = scene.snelStart.state;
		const giftCard = [artikelen.find(({ artikelcode }) => artikelcode === '9010')!.id];
		const found = await reconciled(scene, {}, { giftCard });
		expect(kindsOf(found)).toEqual([['giftCard', paid, '0.00']]);
		const [{ rates, message, fix }] = found.differences;
		const sumOfRates = rates.reduce(
			(sum, one) => sum + Math.round(Number(one.difference) * 100),
			0,
		);
		expect(sumOfRates).toBe(0);
		expect(rates.find(({ rate }) => rate === '0')?.snelStart).toBe('-25.00');
		expect(message.nl).toContain('cadeaubon');
		expect(fix.nl).toMatch(/^Niets/);
		expect(found.attention).toBe(false);
		const [withoutChoice] = kindsOf(await reconciled(scene));
		expect(withoutChoice).toEqual(['otherRate', paid, '0.00']);
	});

	it('never take the sales order of another shop under the same key for a double', async () => {
		const id = scene.place();
		await scene.import();
		const [own] = scene.booked(id);
		scene.snelStart.state.verkooporders.push({
			...structuredClone(own),
			id: '00000000-0000-4000-8000-00000000bbbb',
			nummer: 99_002,
			orderreferentie: 'ZUIDWINKEL',
			omschrijving: 'Balieverkoop',
			totaalInclusiefBtw: own.totaalInclusiefBtw + 10,
			totaalExclusiefBtw: own.totaalExclusiefBtw + 10,
		});
		const found = await reconciled(scene);
		expect(found.differences.map(({ kind }) => kind)).toEqual(['otherOrder']);
		expect(found.differences[0].fix.nl).toContain('van wie hij is');
	});

	it('tell apart what was placed before the start', async () => {
		scene.place();
		const found = await reconciled(scene, { importFrom: new Date().toISOString() });
		expect(kindsOf(found).map(([kind]) => kind)).toEqual(['beforeStart']);
	});
});

const sumOf = (differences: NamedDifference[]): number =>
	Math.round(differences.reduce((sum, { difference }) => sum + Number(difference), 0) * 100) / 100;
