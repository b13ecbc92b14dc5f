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
});
