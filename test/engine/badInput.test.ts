import type { WebshopWorld } from '../../lab/worlds';
import { faultsOf, mainJob, NO_FAULTS, type MainJob } from './mainJob';
import type { Fault } from '../../lab/simulators/shared/fault';
import { shortenWaits } from '../../lab/runs/chaos/shortenWaits';
import { isWrite } from '../../lab/runs/requests';

/** A service that cannot be reached is tried again after a pause. */
shortenWaits(10);

/** Runs the main job on a world and services with something broken, and gives the message a person reads. */
async function messageOf(
	breakIt: (job: MainJob) => void | Promise<void>,
	{ prepare }: { prepare?: (world: WebshopWorld) => void } = {},
): Promise<{ message: string; job: MainJob }> {
	const job = await mainJob({ orders: 12, articles: 60, prepare });
	try {
		await breakIt(job);
		return { message: (await job.run()).failure, job };
	} finally {
		await job.close();
	}
}

const UNKNOWN_KEY = { webserviceKey: ['WRONG', '1'.repeat(27)].join('') };

const always = (fault: Partial<Fault> & Pick<Fault, 'kind'>): Fault => ({ times: -1, ...fault });

describe('one clear error that names the fix, and nothing written, when', () => {
	it.each<[string, (job: MainJob) => void | Promise<void>, RegExp[]]>([
		[
			'the shop cannot be reached',
			async ({ prestaShop }) => await prestaShop.close(),
			[/shop/i, /Shop URL/],
		],
		[
			'SnelStart cannot be reached',
			async ({ snelStart }) => await snelStart.close(),
			[/SnelStart/],
		],
		[
			'the webservice key is wrong',
			({ credentials }) => {
				credentials.prestaShopApi = { ...credentials.prestaShopApi, ...UNKNOWN_KEY };
			},
			[/key/i, /Webservice/],
		],
		[
			'the koppelsleutel is wrong',
			({ credentials }) => {
				credentials.snelStartApi.clientKey = 'V1JPTkc=';
			},
			[/koppelsleutel/i],
		],
		[
			'the subscription key is wrong',
			({ credentials }) => {
				credentials.snelStartApi.subscriptionKey = '0'.repeat(32);
			},
			[/subscription key/i],
		],
		[
			'the shop URL redirects',
			({ prestaShop }) => prestaShop.setSwitches({ domain: 'www.winkel.example.test' }),
			[/redirect/i, /Shop URL/, /www\.winkel\.example\.test/],
		],
		[
			'the webservice is switched off',
			({ prestaShop }) => prestaShop.setSwitches({ webserviceEnabled: false }),
			[/webservice/i, /Advanced Parameters/],
		],
		[
			'the shop answers with a maintenance page',
			({ prestaShop }) => prestaShop.addFault(always({ kind: 'html', status: 200 })),
			[/HTML|page/i],
		],
		[
			'SnelStart answers with a maintenance page',
			({ snelStart }) => snelStart.addFault(always({ kind: 'html', status: 200 })),
			[/SnelStart/],
		],
		[
			'the key may not read orders',
			({ prestaShop }) => {
				prestaShop.state.keys[0].permissions.orders = [];
			},
			[/orders/, /GET|view/i],
		],
		[
			'the sales order template is not there',
			({ snelStart }) => {
				for (const template of snelStart.state.verkoopordersjablonen)
					template.omschrijving = 'Balie';
			},
			[/Webshop/, /verkoopsjabloon/, /Balie/],
		],
	])('%s', async (_, breakIt, expected) => {
		const { message, job } = await messageOf(breakIt);

		for (const pattern of expected) expect(message).toMatch(pattern);
		expect(message).not.toMatch(/undefined|\[object|ECONNREFUSED$/);
		const { snelStart, prestaShop } = job;
		const written = [...snelStart.journal, ...prestaShop.journal].filter(isWrite);
		expect(written).toEqual([]);
		for (const secret of [
			snelStart.koppelsleutel,
			snelStart.subscriptionKey,
			prestaShop.webserviceKey,
		]) {
			expect(message).not.toContain(secret);
		}
	});
});

describe('one order is blocked and the others go on, when', () => {
	/** Each breaks the first importable order of the world and tells the problem that must be named. */
	it.each<[string, (world: WebshopWorld, orderId: number) => void, string]>([
		[
			'its lines do not add up',
			({ prestaShop }, orderId) => {
				const row = prestaShop.tables.order_details.find(
					({ id_order: id }) => Number(id) === orderId,
				);
				if (row) {
					row.total_price_tax_incl = '1.000000';
					row.total_price_tax_excl = '0.826446';
				}
			},
			'lines-do-not-add-up',
		],
		[
			'its customer was deleted',
			({ prestaShop }, orderId) => {
				const order = prestaShop.tables.orders.find(({ id }) => Number(id) === orderId);
				prestaShop.tables.customers = prestaShop.tables.customers.filter(
					({ id }) => String(id) !== String(order?.id_customer),
				);
			},
			'missing-customer',
		],
		[
			'two articles carry its code',
			({ prestaShop, snelStart }, orderId) => {
				const row = prestaShop.tables.order_details.find(
					({ id_order: id }) => Number(id) === orderId,
				);
				const article = snelStart.artikelen.find(
					({ artikelcode }) => artikelcode === row?.product_reference,
				);
				if (article) {
					snelStart.artikelen.push({ ...article, id: '00000000-0000-4000-8000-00000000f00d' });
				}
			},
			'duplicate-article',
		],
		[
			'its tax was deleted',
			({ prestaShop }, orderId) => {
				for (const row of prestaShop.tables.order_details) {
					if (Number(row.id_order) === orderId) row.associations = { taxes: [{ id: '9999' }] };
				}
			},
			'unknown-vat-rate',
		],
	])('%s', async (_, breakIt, problem) => {
		let broken = 0;
		const job = await mainJob({
			mix: 'importable',
			orders: 12,
			articles: 60,
			prepare: (world) => {
				broken = world.orders[0].orderId;
				breakIt(world, broken);
			},
		});
		try {
			const { report } = await job.runWell();
			const blocked = report.blocked.filter(({ orderId }) => orderId === String(broken));

			expect(blocked.flatMap(({ problems }) => problems.map(({ code }) => code))).toContain(
				problem,
			);
			expect(report.counts.orders.failed).toBe(0);
			const { missing, wrongStock, ...rest } = faultsOf(job.verdict());
			const { missing: none, wrongStock: right, ...zero } = NO_FAULTS;
			expect(rest).toEqual(zero);
			// While the lines of an order cannot be read whole, quantities may only fall.
			const isHalfRead = problem === 'lines-do-not-add-up';
			const looked = isHalfRead ? wrongStock.filter((one) => one.inShop > one.right) : wrongStock;
			expect(looked).toEqual(right);
			expect(
				missing.every((order) => report.blocked.some(({ orderId }) => order.startsWith(orderId))),
			).toBe(true);
			expect(none).toEqual([]);
		} finally {
			await job.close();
		}
	});
});

describe('an empty shop', () => {
	it('gives a run with nothing to do, not an error', async () => {
		const job = await mainJob({
			prepare: ({ prestaShop }) => {
				for (const table of ['orders', 'order_details', 'order_cart_rules']) {
					prestaShop.tables[table] = [];
				}
			},
		});
		try {
			const { report } = await job.runWell();
			expect(report.counts.orders.seen).toBe(0);
			expect(report.headline).toMatch(/no orders created/);
		} finally {
			await job.close();
		}
	});
});
