import type { SnelStartSwitches } from '../../../lab/simulators/snelstart';
import { ids, LivingBooks } from './support/livingBooks';

const HOUR = 3600;

/** What nobody knows of SnelStart, each way round. */
const SERVICES: Array<[string, Partial<SnelStartSwitches>]> = [
	['as is most likely', {}],
	['that writes Dutch time', { timeZone: 'Europe/Amsterdam' }],
	['that shows no page in the same order twice', { pageOrder: 'shuffled' }],
	['that ignores filters', { listFilter: 'ignored', orderFilter: 'ignored' }],
	['that refuses filters on sales orders', { orderFilter: 'refused' }],
	['whose lists lag behind', { orderFilter: 'stale', relationList: 'stale' }],
	['that gives 500 articles at once', { artikelenMaxTop: 500 }],
	['where stock moves the time of change', { stockBumpsModifiedOn: true }],
	['where invoicing does not', { invoicingMovesOrder: false }],
];

let books: LivingBooks;
afterEach(async () => await books.close());

describe.each(SERVICES)('a trigger on a SnelStart %s', (_name, switches) => {
	beforeEach(async () => (books = await LivingBooks.open(switches)));

	/** Long enough for a list that lags, and for a sweep. */
	const later = () => books.pass(HOUR);

	it('starts from now, says so, and tells each new order once', async () => {
		const old = books.order();
		later();
		const trigger = await books.on('orderNew');
		expect(trigger.log.join()).toContain('watches from now on');
		expect(await trigger.poll()).toEqual([]);
		const first = books.order();
		books.pass(1);
		const made = [first, books.order()];
		books.edit(old, 'changed, and not new');
		later();
		const told = await trigger.poll();
		expect(told).toMatchObject(made.map(({ id, nummer }) => ({ event: 'orderNew', id, nummer })));
		later();
		expect(await trigger.poll()).toEqual([]);
	});

	it('tells changes of orders that were there, and not those of new ones', async () => {
		const old = books.order();
		later();
		const trigger = await books.on('orderChanged');
		books.edit(old, 'one');
		const fresh = books.order();
		later();
		expect(await trigger.poll()).toMatchObject([{ id: old.id, memo: 'one' }]);
		books.edit(fresh, 'two');
		later();
		expect(await trigger.poll()).toMatchObject([{ id: fresh.id, memo: 'two' }]);
		books.hook('deleteOrder', { orderId: old.id });
		later();
		expect(await trigger.poll()).toEqual([]);
	});

	it('tells each document status that was reached, with the one before', async () => {
		const old = books.order({ procesStatus: 'Werkbon' });
		later();
		const trigger = await books.on('orderStatus', { statuses: ['Werkbon', 'Pakbon'] });
		books.edit(old, 'still at the same status');
		later();
		expect(await trigger.poll()).toEqual([]);
		const fresh = books.order({ procesStatus: 'Werkbon' });
		books.hook('setProcesStatus', { orderId: old.id, procesStatus: 'Pakbon' });
		later();
		const told = await trigger.poll();
		expect(told.map(({ id, statusBefore }) => [id, statusBefore])).toEqual([
			[old.id, 'Werkbon'],
			[fresh.id, null],
		]);
		books.hook('setProcesStatus', { orderId: old.id, procesStatus: 'Bevestiging' });
		later();
		expect(await trigger.poll()).toEqual([]);
		books.hook('setProcesStatus', { orderId: old.id, procesStatus: 'Pakbon' });
		later();
		expect(ids(await trigger.poll())).toEqual([old.id]);
	});

	it('tells orders that were invoiced, each with its invoice', async () => {
		books.hook('invoiceOrder', { orderId: books.order().id });
		later();
		const trigger = await books.on('orderInvoiced');
		const order = books.order();
		later();
		expect(await trigger.poll()).toEqual([]);
		books.hook('invoiceOrder', { orderId: order.id });
		later();
		const { factuurnummer } = books.simulator.state.verkoopfacturen[1];
		expect(await trigger.poll()).toMatchObject([
			{ event: 'orderInvoiced', id: order.id, nummer: order.nummer, invoice: { factuurnummer } },
		]);
		later();
		expect(await trigger.poll()).toEqual([]);
	});

	it('tells invoices that were paid, also those made and paid between two sweeps', async () => {
		const [first, second] = [books.order(), books.order()];
		books.hook('invoiceOrder', { orderId: first.id });
		later();
		const trigger = await books.on('invoicePaid');
		const pay = (at: number, bedrag?: number) =>
			books.hook('payInvoice', {
				factuurnummer: books.simulator.state.verkoopfacturen[at].factuurnummer,
				bedrag,
			});
		pay(0, 21);
		later();
		expect(await trigger.poll()).toEqual([]);
		pay(0);
		books.hook('invoiceOrder', { orderId: second.id });
		pay(1);
		books.pass(600);
		expect(await trigger.poll()).toEqual([]);
		later();
		const told = await trigger.poll();
		expect(told.map(({ id, openBefore }) => [id, openBefore])).toEqual([
			[first.verkoopfactuur!.id, 100],
			[second.verkoopfactuur!.id, null],
		]);
		later();
		expect(await trigger.poll()).toEqual([]);
	});

	it('tells stock that moved, with what it was and is, by sweeps', async () => {
		const trigger = await books.on('stockChanged');
		books.hook('correctStock', { artikelcode: '2', delta: -3 });
		books.pass(600);
		expect(await trigger.poll()).toEqual([]);
		later();
		expect(await trigger.poll()).toMatchObject([
			{
				artikelcode: '2',
				before: { vrijeVoorraad: 10, technischeVoorraad: 10 },
				after: { vrijeVoorraad: 7, technischeVoorraad: 7 },
			},
		]);
		later();
		expect(await trigger.poll()).toEqual([]);
	});

	it('tells articles and customers that changed, and no suppliers', async () => {
		const [articles, customers] = [
			await books.on('articleChanged'),
			await books.on('customerChanged'),
		];
		const { artikelen, relaties } = books.simulator.state;
		const [article] = artikelen.slice(-1);
		Object.assign(article, { omschrijving: 'Nieuw', modifiedOn: books.time() });
		const [supplier, customer] = [relaties[1], relaties.at(-1)!];
		for (const row of [supplier, customer])
			Object.assign(row, { memo: 'x', modifiedOn: books.time() });
		books.touch();
		later();
		expect(await articles.poll()).toMatchObject([{ id: article.id, omschrijving: 'Nieuw' }]);
		expect(ids(await customers.poll())).toEqual([customer.id]);
		later();
		for (const trigger of [articles, customers]) expect(await trigger.poll()).toEqual([]);
	});

	it('shows a sample of every event when tested by hand, and moves nothing', async () => {
		const tested = books.trigger('orderInvoiced');
		await expect(tested.poll('manual')).rejects.toThrow('no sales invoice yet');
		const order = books.order();
		books.hook('invoiceOrder', { orderId: order.id });
		later();
		for (const event of ['orderNew', 'orderChanged', 'orderStatus', 'orderInvoiced']) {
			const trigger = books.trigger(event);
			expect(await trigger.poll('manual')).toMatchObject([{ event, id: order.id }]);
			expect([trigger.kept, trigger.log]).toEqual(['{}', []]);
		}
		for (const event of ['articleChanged', 'customerChanged', 'stockChanged', 'invoicePaid']) {
			const trigger = books.trigger(event);
			const { modifiedOn, uri, ...sample } = (await trigger.poll('manual'))[0];
			expect(sample.event).toBe(event);
			expect([sample.id, modifiedOn, uri].map((member) => typeof member)).toEqual(
				Array(3).fill('string'),
			);
			expect(trigger.kept).toBe('{}');
		}
	});
});

describe('what a trigger asks of SnelStart', () => {
	const WATCHED = ['orderNew', 'orderChanged', 'orderStatus', 'orderInvoiced'];

	it('is one request for a poll at which nothing happened, and at most three to begin with', async () => {
		books = await LivingBooks.open();
		const order = books.order();
		books.hook('invoiceOrder', { orderId: order.id });
		for (const event of [...WATCHED, 'articleChanged', 'customerChanged']) {
			const trigger = await books.on(event);
			const begun = trigger.requests;
			expect(begun).toBeLessThanOrEqual(3);
			for (let minute = 0; minute < 60; minute += 1) {
				books.pass(60);
				expect(await trigger.poll()).toEqual([]);
			}
			expect([event, trigger.requests]).toEqual([event, begun + 60]);
		}
	});

	it('is nothing between two sweeps, and one request a page and a few ahead for a sweep', async () => {
		books = await LivingBooks.open({}, { articles: 60 });
		const [stock, paid] = [await books.on('stockChanged'), await books.on('invoicePaid')];
		const begun = [stock.requests, paid.requests];
		for (let minute = 0; minute < 59; minute += 1) {
			books.pass(60);
			for (const trigger of [stock, paid]) expect(await trigger.poll()).toEqual([]);
		}
		expect([stock.requests, paid.requests]).toEqual(begun);
		books.pass(60);
		for (const trigger of [stock, paid]) await trigger.poll();
		const [refusedFor500, pages, aheadOfTheOthers] = [1, 3, 9];
		expect(stock.requests - begun[0]).toBeLessThanOrEqual(refusedFor500 + pages + aheadOfTheOthers);
		expect(paid.requests - begun[1]).toBe(2);
	});

	it('is two requests and one for each 40 orders when orders are invoiced', async () => {
		books = await LivingBooks.open();
		const trigger = await books.on('orderInvoiced');
		const orders = Array.from({ length: 20 }, () => books.order());
		orders.forEach(({ id }) => books.hook('invoiceOrder', { orderId: id }));
		const before = trigger.requests;
		expect(await trigger.poll()).toHaveLength(20);
		expect(trigger.requests - before).toBe(2);
	});
});

describe('a trigger that something goes wrong with', () => {
	const begin = async () => {
		books = await LivingBooks.open();
		return await books.on('orderNew');
	};

	it('begins anew where its cursor is lost, and says so', async () => {
		const trigger = await begin();
		books.order();
		trigger.kept = '{}';
		expect(await trigger.poll()).toEqual([]);
		expect(trigger.log).toHaveLength(2);
		const { id } = books.order();
		expect(ids(await trigger.poll())).toEqual([id]);
	});

	it('goes on with what n8n stored when n8n starts anew', async () => {
		const trigger = await begin();
		const first = books.order();
		expect(ids(await trigger.poll())).toEqual([first.id]);
		books.pass(HOUR);
		await trigger.poll();
		trigger.restart();
		const second = books.order();
		expect(ids(await trigger.poll())).toEqual([second.id]);
		expect(trigger.log).toHaveLength(1);
	});

	it('keeps its place when a poll fails', async () => {
		const trigger = await begin();
		const { id } = books.order();
		books.simulator.setSwitches({ subscription: 'expired' });
		await expect(trigger.poll()).rejects.toThrow('subscription key');
		books.simulator.setSwitches({ subscription: 'valid' });
		expect(ids(await trigger.poll())).toEqual([id]);
	});

	it('tells an order once where two polls overlap', async () => {
		const trigger = await begin();
		const { id } = books.order();
		const memory = trigger.memory();
		const told = await Promise.all(
			[1, 2, 3].map(async () => await trigger.poll('trigger', memory)),
		);
		expect(told.flat().map((item) => item.id)).toEqual([id]);
		expect(await trigger.poll()).toEqual([]);
	});

	it('takes an order for new that got the number of one that was deleted', async () => {
		const trigger = await begin();
		const deleted = books.order();
		expect(ids(await trigger.poll())).toEqual([deleted.id]);
		books.hook('deleteOrder', { orderId: deleted.id });
		books.pass(48 * HOUR);
		await trigger.poll();
		const next = books.order({ nummer: deleted.nummer });
		expect(ids(await trigger.poll())).toEqual([next.id]);
	});

	it('misses nothing of a week, whatever is deleted while it is read', async () => {
		const trigger = await begin();
		const made = Array.from({ length: 120 }, () => {
			books.pass(HOUR);
			return books.order();
		});
		books.simulator.setSwitches({ pageRows: 25 });
		const doomed = made.filter((_order, at) => at < 15);
		trigger.meanwhile = () => {
			const one = doomed.pop();
			if (one && trigger.requests > 4) books.hook('deleteOrder', { orderId: one.id });
		};
		const told = new Set<string>();
		for (let polls = 0; polls < 4; polls += 1) {
			ids(await trigger.poll().catch(() => [])).forEach((id) => told.add(id));
		}
		expect(books.orders.filter(({ id }) => !told.has(id))).toEqual([]);
	});

	it('goes on with a new key to the same administration, and begins anew at another', async () => {
		const trigger = await begin();
		const order = books.order();
		const memory = trigger.memory();
		trigger.kept = JSON.stringify({ ...memory, administration: { key: 'another', id: '' } });
		expect(ids(await trigger.poll())).toEqual([order.id]);
		books.hook('changeCompanyInfo', { administratieIdentifier: 'another' });
		books.order();
		trigger.kept = JSON.stringify({ ...trigger.memory(), administration: undefined });
		expect(await trigger.poll()).toEqual([]);
		expect(trigger.log).toHaveLength(2);
	});
});

describe('an administration that is too large for a sweep', () => {
	it('is told of, and nothing is compared', async () => {
		books = await LivingBooks.open({ artikelenMaxTop: 500 }, { articles: 5001 });
		const stock = books.trigger('stockChanged');
		await expect(stock.poll()).rejects.toThrow('more than 5000 articles');
		for (const article of books.simulator.state.artikelen.slice(0, 10)) {
			article.voorraadControle = false;
		}
		expect(await stock.poll()).toEqual([]);
	});

	it('is told of where too many invoices are open', async () => {
		books = await LivingBooks.open();
		const { id } = books.order();
		const first = books.hook('invoiceOrder', { orderId: id }) as { id: string };
		const { verkoopfacturen } = books.simulator.state;
		const paid = await books.on('invoicePaid');
		for (let at = 1; at <= 5000; at += 1) {
			verkoopfacturen.push({ ...verkoopfacturen[0], id: `${first.id.slice(0, -5)}${10_000 + at}` });
		}
		books.touch();
		books.pass(HOUR);
		await expect(paid.poll()).rejects.toThrow('More than 5000 sales invoices are open');
		await expect(books.trigger('invoicePaid').poll()).rejects.toThrow('More than 5000');
	});
});
