import { addTemplate } from '../../lab/simulators/snelstart';
import { beforeScene, type BeforeScene } from './beforeScene';

describe('an order that has to be entered by hand', () => {
	let scene: BeforeScene;
	beforeEach(async () => {
		scene = await beforeScene();
		scene.pass(30);
	});
	afterEach(async () => await scene.close());

	it('says the payment reference to type, and is no longer reserved once it is found', async () => {
		const model = scene.place();
		await scene.run();
		const id = scene.place({ currencyId: 2, conversionRate: '1.085000' });
		const blocked = await scene.run();
		expect(blocked.of(id)).toMatchObject({ outcome: 'blocked', holdsStock: true });
		expect(blocked.of(id)?.problems[0].fix).toContain(
			`by hand, with payment reference (betalingskenmerk) PS-${id}`,
		);
		expect(blocked.quantity('LEV-MOK')).toBe(44);

		const rows = scene.snelStart.state.verkooporders;
		const row = rows.find(({ betalingskenmerk }) => betalingskenmerk === `PS-${model}`)!;
		const counter = addTemplate(scene.snelStart.state, { omschrijving: 'Balie' });
		const shopOrder = scene.prestaShop.state.tables.orders.find((order) => order.id === id)!;
		rows.push({
			...row,
			id: '00000000-0000-4000-8000-0000000000cc',
			nummer: 90003,
			betalingskenmerk: `PS-${id}`,
			orderreferentie: String(shopOrder.reference),
			verkoopordersjabloon: { id: counter.id, uri: `/verkoopordersjablonen/${counter.id}` },
		});
		const found = await scene.run();
		expect(found.report.blocked).toEqual([]);
		expect(found.report.waiting).toEqual([]);
		expect(found.quantity('LEV-MOK')).toBe(44);
		scene.touch(rows.at(-1)!, { procesStatus: 'Pakbon' });
		expect((await scene.run()).quantity('LEV-MOK')).toBe(44);
	});
});
