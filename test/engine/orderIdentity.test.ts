import { runWorkflow, shippedWorkflow, stage, type Stage } from '../../lab/engine';
import { webshopWorld } from '../../lab/worlds';
import type { ImportedOrder } from '../../domain/stream/importedOrder';

/** The shipped template without stock, on a small shop of its own for each case. */
describe('what tells an order from another one', () => {
	let set: Stage;
	beforeEach(async () => (set = await stage(webshopWorld({ orders: 24, articles: 40 }))));
	afterEach(async () => await set.close());

	const run = async (prefix = 'PS-'): Promise<ImportedOrder[]> => {
		const workflow = structuredClone(shippedWorkflow('import-orders'));
		const plan = workflow.nodes.find(({ name }) => name === 'Plan')!;
		plan.parameters.importKeyPrefix = prefix;
		const engine = await runWorkflow(workflow, { source: 'src', credentials: set.credentials });
		expect(engine.error).toBeUndefined();
		return engine
			.itemsOf<ImportedOrder>('Import Sales Orders')
			.filter(({ kind }) => kind === 'importedOrder');
	};
	const codesOf = (orders: ImportedOrder[], id: string) =>
		orders.find(({ orderId }) => orderId === id)?.problems.map(({ code }) => code);
	const salesOrders = () => set.snelStart.state.verkooporders;
	const shopOrder = (id: string) =>
		set.prestaShop.state.tables.orders.find((row) => String(row.id) === id)!;

	it('makes nothing twice where the prefix was changed, and holds the goods', async () => {
		const first = await run();
		const made = salesOrders().length;
		const again = await run('WEB-');
		expect(salesOrders()).toHaveLength(made);
		const booked = first.filter(({ outcome }) => ['created', 'exists'].includes(outcome));
		for (const { orderId } of booked) {
			expect(codesOf(again, orderId)).toContain('imported-under-other-key');
			expect(again.find((order) => order.orderId === orderId)?.outcome).toBe('blocked');
		}
		expect(booked.length).toBeGreaterThan(5);
	});

	it('does not take the order of another shop for its own', async () => {
		const created = (await run()).filter(({ outcome }) => outcome === 'created');
		const [{ orderId, salesOrderId }] = created;
		const row = salesOrders().find(({ id }) => id === salesOrderId)!;
		const other = salesOrders().find(({ relatie }) => relatie?.id !== row.relatie?.id)!;
		Object.assign(row, {
			orderreferentie: 'ANDEREWIN',
			omschrijving: 'PrestaShop ANDEREWIN - Andere winkel',
			relatie: other.relatie,
			totaalInclusiefBtw: 19.05,
		});
		const again = await run();
		expect(codesOf(again, orderId)).toEqual(['import-key-taken']);
		expect(again.find((order) => order.orderId === orderId)).toMatchObject({
			outcome: 'blocked',
			holdsStock: true,
		});
	});

	it('makes both orders of a cart that was split, and holds back one that was made twice', async () => {
		const [a, b, c] = (await run()).filter(({ outcome }) => outcome === 'created');
		for (const { salesOrderId } of [a, b, c]) {
			salesOrders().splice(
				salesOrders().findIndex(({ id }) => id === salesOrderId),
				1,
			);
		}
		const cart = shopOrder(a.orderId).id_cart;
		Object.assign(shopOrder(b.orderId), { id_cart: cart, reference: a.reference });
		Object.assign(shopOrder(c.orderId), { id_cart: cart });
		const again = await run();
		const outcomeOf = (id: string) => again.find(({ orderId }) => orderId === id)?.outcome;
		expect([a, b, c].map(({ orderId }) => outcomeOf(orderId))).toEqual([
			'created',
			'created',
			'blocked',
		]);
		expect(codesOf(again, c.orderId)).toEqual(['cart-ordered-twice']);
		const third = await run();
		expect(third.filter(({ outcome }) => outcome === 'created')).toEqual([]);
	});
});
