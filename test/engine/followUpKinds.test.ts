import type { OrderChange } from '../../domain/stream/orderChange';
import { followScene, type FollowScene } from './followScene';

const MUG = 'LEV-MOK';
const PACK = 'PAKKET-1';

/** Orders of other kinds than most, and a run that dies. */
describe('the follow-up of orders that are not like most', () => {
	let scene: FollowScene;
	afterEach(async () => await scene.close());

	const told = (changes: OrderChange[]) =>
		changes.map(({ change, outcome }) => `${change} ${outcome}`);
	const totals = (id: number) =>
		scene.booked(id).map(({ totaalInclusiefBtw }) => totaalInclusiefBtw);
	const twice = async () => {
		const first = told((await scene.follow()).changes);
		scene.snelStart.clearJournal();
		expect(told((await scene.follow()).changes)).toEqual([]);
		expect(scene.writes()).toEqual([]);
		return first;
	};

	it('credits in euros what was refunded in another currency', async () => {
		const parameters = { salesOptions: { convertCurrency: true } };
		scene = await followScene({ parameters: { Plan: parameters, 'Follow Up': parameters } });
		const dollars = scene.prestaShop.state.tables.currencies.find(
			({ iso_code: iso }) => iso === 'USD',
		)!;
		const id = scene.place({ currencyId: dollars.id, conversionRate: '1.250000' });
		await scene.import();
		const [sold] = totals(id);
		expect(told((await scene.follow()).changes)).toEqual([]);
		scene.prestaShop.backOffice.refund({ orderId: id, lines: [{ reference: MUG, quantity: 1 }] });
		expect(await twice()).toEqual(['refunded carriedOut']);
		const [, credit] = totals(id);
		const line = scene.prestaShop.state.tables.order_details.find(
			(row) => row.id_order === String(id) && row.product_reference === MUG,
		);
		expect(Math.abs(credit + Number(line?.unit_price_tax_incl) / 1.25)).toBeLessThan(0.011);
		expect(sold).toBeGreaterThan(-credit);
	});

	it('credits packs as the packs they were sold as', async () => {
		scene = await followScene({ articles: [[PACK, 1]] });
		const id = scene.place({ lines: [{ reference: PACK, quantity: 2 }] });
		await scene.import();
		scene.prestaShop.backOffice.refund({ orderId: id, lines: [{ reference: PACK, quantity: 1 }] });
		expect(await twice()).toEqual(['refunded carriedOut']);
		const [sale, credit] = scene.booked(id);
		expect(credit.regels[0].artikel?.id).toBe(sale.regels[0].artikel?.id);
		expect(credit.regels[0].aantal).toBe(-1);
		scene.prestaShop.backOffice.changeLine({ orderId: id, reference: PACK, quantity: 3 });
		expect(told((await scene.follow()).changes)).toEqual(['edited reported']);
	});

	it('is silent and carries out nothing more when n8n was killed in the middle', async () => {
		scene = await followScene();
		const ids = [scene.place(), scene.place(), scene.place()];
		await scene.import();
		for (const orderId of ids) {
			scene.prestaShop.backOffice.refund({ orderId, lines: [{ reference: MUG, quantity: 1 }] });
		}
		const writing = { method: 'POST', path: 'verkooporders' };
		scene.snelStart.addFault({ match: writing, kind: 'lostReply', after: 1, times: 99 });
		await scene.follow().catch(() => undefined);
		scene.snelStart.clearFaults();
		await scene.follow();
		expect(await twice()).toEqual([]);
		for (const id of ids) expect(totals(id)).toEqual([81.98, -12.35]);
	});

	it('follows the orders of two shops, each by its own', async () => {
		const options = { shops: '1, 2' };
		scene = await followScene({
			parameters: { 'Get Web Orders': { options }, 'Look in the Shop': { options } },
		});
		const { shops, configurations, stock_availables: stock } = scene.prestaShop.state.tables;
		shops.splice(1, Infinity, { ...shops[0], id: 2, name: 'Tweede winkel' });
		const several = configurations.find(({ name }) => name === 'PS_MULTISHOP_FEATURE_ACTIVE')!;
		several.value = '1';
		stock.push(...stock.map((row) => ({ ...row, id: row.id + 5000, id_shop: '2' })));
		const [first, second] = [scene.place(), scene.place({ shopId: 2 })];
		await scene.import();
		expect([totals(first), totals(second)]).toEqual([[81.98], [81.98]]);
		expect(told((await scene.follow()).changes)).toEqual([]);
		const { backOffice } = scene.prestaShop;
		backOffice.changeLine({ orderId: first, reference: MUG, quantity: 4 });
		backOffice.refund({ orderId: second, lines: [{ reference: MUG, quantity: 1 }] });
		const { changes } = await scene.follow();
		expect(told(changes)).toEqual(['edited carriedOut', 'refunded carriedOut']);
		expect(changes[1].shopName).toBe('Tweede winkel');
		expect([totals(first), totals(second)]).toEqual([[94.33], [81.98, -12.35]]);
		expect(await twice()).toEqual([]);
	});
});
