import fc from 'fast-check';

import type { SnelStartSwitches } from '../../../lab/simulators/snelstart';
import type { PollingTrigger } from '../shared/pollingTrigger';
import { ids, LivingBooks, type Item } from './support/livingBooks';

const DAYS_END = 4 * 3600;

/** What happens between two requests. */
interface Happening {
	what:
		| 'make'
		| 'edit'
		| 'print'
		| 'invoice'
		| 'pay'
		| 'delete'
		| 'stock'
		| 'shuffle'
		| 'clock'
		| 'restart'
		| 'poll';
	which: number;
	/** Seconds between a change and its commit. */
	late: number;
	pass: number;
}

const happening: fc.Arbitrary<Happening> = fc.record({
	what: fc.constantFrom(
		...(['make', 'make', 'edit', 'edit', 'print', 'invoice', 'pay', 'delete'] as const),
		...(['stock', 'shuffle', 'clock', 'restart', 'poll', 'poll', 'poll'] as const),
	),
	which: fc.nat(),
	late: fc.constantFrom(0, 0, 0, 60, 800, 4000),
	pass: fc.constantFrom(0, 0, 0, 1, 60, 1800),
});

const services: fc.Arbitrary<Partial<SnelStartSwitches>> = fc.record({
	timeZone: fc.constantFrom('UTC' as const, 'Europe/Amsterdam' as const),
	orderFilter: fc.constantFrom(
		'works' as const,
		'works' as const,
		'stale' as const,
		'refused' as const,
	),
	pageRows: fc.constantFrom('asked' as const, 25),
	invoicingMovesOrder: fc.boolean(),
	stockBumpsModifiedOn: fc.boolean(),
});

const STATUSES = ['Order', 'Bevestiging', 'Werkbon', 'Pakbon'];
const EVENTS = [
	'orderNew',
	'orderChanged',
	'orderStatus',
	'orderInvoiced',
	'invoicePaid',
	'stockChanged',
];

/** An administration that lives while triggers watch it. */
class Life {
	private edits = 0;

	constructor(
		readonly books: LivingBooks,
		private readonly triggers: Array<PollingTrigger<Item>>,
		private readonly happenings: Happening[],
	) {}

	get isOver(): boolean {
		return this.happenings.length === 0;
	}

	/** Lets the next thing happen; true where it is the triggers' turn. */
	next(mayRestart: boolean): boolean {
		const one = this.happenings.pop();
		if (!one) return true;
		const { what, which, late, pass } = one;
		const { books } = this;
		const { verkoopfacturen } = books.simulator.state;
		books.pass(pass);
		const open = books.orders.filter(({ verkoopfactuur }) => verkoopfactuur === null);
		const order = open.length > 0 ? open[which % open.length] : null;
		if (what === 'make') books.order({ late, procesStatus: STATUSES[which % 4] as 'Order' });
		else if (what === 'edit' && order) books.edit(order, `edit ${(this.edits += 1)}`, late);
		else if (what === 'print' && order)
			books.hook('setProcesStatus', { orderId: order.id, procesStatus: STATUSES[which % 4] });
		else if (what === 'invoice' && order) books.hook('invoiceOrder', { orderId: order.id });
		else if (what === 'pay' && verkoopfacturen.length > 0) {
			const { factuurnummer } = verkoopfacturen[which % verkoopfacturen.length];
			books.hook('payInvoice', { factuurnummer });
		} else if (what === 'delete' && order) books.hook('deleteOrder', { orderId: order.id });
		else if (what === 'stock')
			books.hook('correctStock', { artikelcode: String((which % 3) + 1), delta: (which % 5) - 2 });
		else if (what === 'shuffle') {
			books.shuffle(books.orders, which, which >> 3);
			books.shuffle(verkoopfacturen, which, which >> 3);
		} else if (what === 'clock') books.pass(0, (which % 2400) - 1200);
		else if (what === 'restart' && mayRestart)
			this.triggers.forEach((trigger) => trigger.restart());
		return what === 'poll';
	}
}

const unlisted = (error: unknown): Item[] => {
	if (String(error).includes('kept changing')) return [];
	throw error;
};

describe('triggers while an administration lives', () => {
	it('never skip and never repeat, whatever happens between two requests', async () => {
		await fc.assert(
			fc.asyncProperty(
				services,
				fc.integer({ min: -5, max: 5 }),
				fc.constantFrom(3, 60),
				fc.array(happening, { minLength: 10, maxLength: 80 }),
				async (switches, hoursAhead, oldOrders, happenings) => {
					const books = await LivingBooks.open(switches, { ahead: hoursAhead * 3600 });
					try {
						const old = Array.from({ length: oldOrders }, () => books.order().id);
						books.pass(60);
						const triggers: Array<PollingTrigger<Item>> = [];
						for (const event of EVENTS) triggers.push(await books.on(event));
						const life = new Life(books, triggers, [...happenings]);
						const told = EVENTS.map((): Item[] => []);
						const pollAll = async () => {
							for (const [at, trigger] of triggers.entries()) {
								told[at].push(...(await trigger.poll().catch(unlisted)));
							}
						};
						triggers.forEach((trigger) => (trigger.meanwhile = () => void life.next(false)));
						while (!life.isOver) if (life.next(true)) await pollAll();
						triggers.forEach((trigger) => (trigger.meanwhile = () => {}));
						for (let quiet = 0; quiet < 3; quiet += 1) {
							books.pass(DAYS_END);
							await pollAll();
						}
						const [made, changed, statuses, invoiced, paid, stock] = told;
						const { orders } = books;
						const { verkoopfacturen: invoices, artikelen } = books.simulator.state;

						expect(ids(made)).toEqual([...new Set(ids(made))]);
						expect(ids(made).filter((id) => old.includes(id))).toEqual([]);
						const missed = orders.filter(({ id }) => !old.includes(id) && !ids(made).includes(id));
						expect(missed).toEqual([]);

						const saying = (item: Item) => JSON.stringify({ ...item, event: '' });
						const saidBefore = new Map<string, string>();
						for (const item of changed) {
							expect(saidBefore.get(item.id)).not.toBe(saying(item));
							saidBefore.set(item.id, saying(item));
						}

						const stoodAt = new Map<string, unknown>(old.map((id) => [id, 'Order']));
						for (const { id, procesStatus } of statuses) {
							expect(stoodAt.get(id)).not.toBe(procesStatus);
							stoodAt.set(id, procesStatus);
						}
						const beforeInvoice = orders.filter(({ verkoopfactuur }) => verkoopfactuur === null);
						for (const { id, procesStatus } of beforeInvoice) {
							expect([id, stoodAt.get(id)]).toEqual([id, procesStatus]);
						}

						const pairs = invoices.flatMap(({ id, verkoopOrders }) =>
							verkoopOrders.map((order) => `${id} ${order.id}`),
						);
						const toldPairs = invoiced.map(({ id, invoice }) => `${(invoice as Item).id} ${id}`);
						expect(toldPairs.sort()).toEqual(pairs.sort());

						const settled = invoices.filter(({ openstaandSaldo }) => openstaandSaldo === 0);
						expect(ids(paid).sort()).toEqual(settled.map(({ id }) => id).sort());

						const kept = new Map(artikelen.map(({ id }) => [id, 10]));
						for (const { id, before, after } of stock) {
							expect((before as Record<string, number>).vrijeVoorraad).toBe(kept.get(id));
							kept.set(id, (after as Record<string, number>).vrijeVoorraad);
						}
						for (const { id, vrijeVoorraad, voorraadControle } of artikelen) {
							if (voorraadControle) expect(kept.get(id)).toBe(vrijeVoorraad);
						}

						orders.forEach((order, at) => books.edit(order, `last ${at}`));
						books.pass(DAYS_END);
						const last = await triggers[1].poll();
						expect(ids(last).sort()).toEqual(ids(orders as unknown as Item[]).sort());
						books.pass(DAYS_END);
						expect(await triggers[1].poll()).toEqual([]);
					} finally {
						await books.close();
					}
				},
			),
			{ numRuns: 40 },
		);
	}, 180_000);
});
