import { judge, type Verdict } from '../../lab/judges/mainJob';
import { type ExpectedOrder, webshopWorld, type WebshopWorld } from '../../lab/worlds';
import type { MainJob } from './mainJob';
import { faultsOf, mainJob, NO_FAULTS } from './mainJob';

/** The referee is only worth something when it sees what is wrong. Every fault here is put in by hand. */
describe('the referee', () => {
	let job: MainJob;

	beforeAll(async () => {
		job = await mainJob();
		await job.runWell();
	});

	afterAll(async () => await job.close());

	const verdictAfter = (spoil: (world: WebshopWorld) => void): Verdict => {
		const { snelStart, prestaShop, orders } = structuredClone({
			snelStart: job.snelStart.state,
			prestaShop: job.prestaShop.state,
			orders: job.world.orders,
		});
		const world = { ...job.world, snelStart, prestaShop, orders };
		spoil(world);
		return judge(world);
	};

	const importedIn = ({ orders }: WebshopWorld): ExpectedOrder =>
		orders.find(({ kind }) => kind === 'company')!;
	const bookedIn = (world: WebshopWorld) =>
		world.snelStart.verkooporders.find(
			({ betalingskenmerk }) => betalingskenmerk === `PS-${importedIn(world).orderId}`,
		)!;

	it('finds nothing after a good run', () => {
		expect(faultsOf(verdictAfter(() => {}))).toEqual(NO_FAULTS);
	});

	it('finds every order missing and much stock wrong before a run', () => {
		const { books, stock } = judge(webshopWorld({ seed: 7, orders: 40, articles: 120 }));

		expect(books.missing.length).toBeGreaterThan(15);
		expect(stock.wrong.length).toBeGreaterThan(15);
	});

	it('finds a web order that is booked twice', () => {
		const { books } = verdictAfter((world) => {
			world.snelStart.verkooporders.push({ ...bookedIn(world), id: 'twin' });
		});

		expect(books.duplicates).toBe(1);
	});

	it('finds a web order that is not booked, and its quantities taken all the same', () => {
		const { books, stock } = verdictAfter((world) => {
			const booked = bookedIn(world);
			world.snelStart.verkooporders = world.snelStart.verkooporders.filter((row) => row !== booked);
		});

		expect(books.missing.map(({ kind }) => kind)).toEqual(['company']);
		expect(stock.wrong).toEqual([]);
	});

	it('finds a total that is one cent off', () => {
		const { books } = verdictAfter((world) => {
			const booked = bookedIn(world);
			booked.totaalInclusiefBtw = Math.round(booked.totaalInclusiefBtw * 100 + 1) / 100;
		});

		expect(books.totalsOffByCents).toBe(1);
	});

	it('finds an order booked that had to wait', () => {
		const { books } = verdictAfter((world) => {
			const waiting = world.orders.find(({ expectation }) => expectation === 'wait')!;
			const key = `PS-${waiting.orderId}`;
			world.snelStart.verkooporders.push({
				...bookedIn(world),
				id: 'early',
				betalingskenmerk: key,
			});
		});

		expect(books.unexpected.map(({ expectation }) => expectation)).toEqual(['wait']);
	});

	it('finds a second card for one e-mail address', () => {
		const { books } = verdictAfter(({ snelStart }) => {
			const customer = snelStart.relaties.find(({ email }) => email !== null)!;
			snelStart.relaties.push({ ...customer, id: 'second', email: customer.email!.toUpperCase() });
		});

		expect(books.duplicateCustomers).toBe(1);
	});

	it('finds a quantity that somebody changed in the shop', () => {
		const { stock } = verdictAfter(({ prestaShop, assortment }) => {
			const { productId, combinationId } = assortment.sellable[0];
			const row = prestaShop.tables.stock_availables.find(
				({ id_product: product, id_product_attribute: combination }) =>
					product === String(productId) && combination === String(combinationId),
			)!;
			row.quantity = String(Number(row.quantity) + 1);
		});

		expect(stock.wrong).toHaveLength(1);
	});

	it('finds stock that was published while an order still reserved it', () => {
		const { stock } = verdictAfter(({ prestaShop }) => {
			const cancelled = prestaShop.tables.orders.find((row) => row.current_state === '6')!;
			cancelled.current_state = '10';
		});

		expect(stock.wrong.length).toBeGreaterThan(0);
	});
});
