import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import type { Verkooporder } from '../../../lab/simulators/snelstart/tables';
import { order } from '../../domain/order/fixtures';
import {
	cost,
	costs,
	forShops,
	from,
	hintsOf,
	plansOf,
	runPlan,
	startAdministration,
} from './world';

let simulator: SnelStartSimulator;

beforeAll(async () => {
	simulator = await startAdministration();
	simulator.state.companyInfo.verkooporderVoorraadVanafNiveau = 'PakbonEnAfhaalbon';
});
afterAll(async () => await simulator.close());

const hintsFor = async (parameters: object, orders: object[] = [order()]) => {
	const run = await runPlan(simulator, orders, parameters);
	plansOf(run);
	return hintsOf(run);
};

/** As SnelStart shows an order that somebody typed. */
function typedOrder(nummer: number): Verkooporder {
	const id = `0000${nummer}00-0000-4000-8000-000000000000`;
	const row: Partial<Verkooporder> = {
		id,
		uri: `/verkooporders/${id}`,
		nummer,
		procesStatus: 'Order',
		betalingskenmerk: null,
		modifiedOn: '2026-11-23T14:00:00',
		datum: '2026-11-23T00:00:00',
		regels: [],
		verkoopfactuur: null,
	};
	return row as Verkooporder;
}

describe('what the node says of the run as a whole', () => {
	it('is nothing where nothing is the matter', async () => {
		expect(await hintsFor({})).toEqual([]);
	});

	it('names a document status that SnelStart counts at once', async () => {
		expect(await hintsFor({ salesOptions: { documentStatus: 'Pakbon' } })).toEqual([
			expect.stringMatching(/status Pakbon off free stock.*level PakbonEnAfhaalbon/),
		]);
		expect(await hintsFor({ salesOptions: { documentStatus: 'Werkbon' } })).toEqual([]);
	});

	it('tells of texts that name payments which nobody read', async () => {
		const texts = { salesOptions: { memo: '{paidAt}' } };
		const received = { amount: '10.00', due: '10.00' };
		const paymentDetails = { transactionId: 'tr_1', paidAt: '2026-11-24', method: 'iDEAL' };
		expect((await hintsFor(texts, [order({ received })])).join()).toContain("'Payment Details'");
		expect(await hintsFor(texts, [order({ received, paymentDetails })])).toEqual([]);
		expect(await hintsFor(texts, [order()])).toEqual([]);
		expect(await hintsFor({}, [order({ received })])).toEqual([]);
	});

	it('tells that collective lines leave stock alone', async () => {
		const hints = await hintsFor({
			salesOptions: { lineMode: 'perVatRate' },
			...costs(cost('collective', '9006')),
		});
		expect(hints).toEqual([expect.stringMatching(/one line per VAT rate.*stock/i)]);
	});

	it('names a template that several shops use, also the one for all', async () => {
		const hints = await hintsFor(
			forShops(
				{ shop: 'TestWinkel', set: { salesOrderTemplate: from('Webshop België') } },
				{ shop: 'Winkel BE', set: { salesOrderTemplate: from('Webshop België') } },
				{ shop: 'Winkel DE', set: { salesOrderTemplate: from('Webshop') } },
			),
			[
				order(),
				order({ id: '2', shopName: 'Winkel BE' }),
				order({ id: '3', shopName: 'Winkel DE' }),
			],
		);
		expect(hints).toEqual([
			expect.stringMatching(/"Webshop België".*"TestWinkel" and "Winkel BE"/),
			expect.stringMatching(/"Webshop".*"Winkel DE" and all other shops/),
		]);
	});

	it('names a template that orders are typed on by hand', async () => {
		const { state } = simulator;
		const template = state.verkoopordersjablonen.find(
			({ omschrijving }) => omschrijving === 'Webshop',
		)!;
		const other = state.verkoopordersjablonen.find(
			({ omschrijving }) => omschrijving === 'Webwinkel',
		)!;
		const typed = (nummer: number, more: object) => {
			const verkoopordersjabloon = { id: template.id, uri: template.uri };
			return { ...typedOrder(nummer), verkoopordersjabloon, ...more };
		};
		state.verkooporders.push(
			typed(71, { betalingskenmerk: 'PS-71' }),
			typed(72, { verkoopordersjabloon: { id: other.id, uri: other.uri } }),
			typed(73, { modifiedOn: '2020-01-01T10:00:00' }),
		);
		expect(await hintsFor({})).toEqual([]);
		state.verkooporders.push(typed(74, {}), typed(75, {}));
		const hints = await hintsFor({});
		simulator.setSwitches({ orderFilter: 'refused' });
		const refused = await hintsFor({});
		simulator.setSwitches({ orderFilter: 'works' });
		state.verkooporders = [];
		expect(hints).toEqual([expect.stringMatching(/"Webshop".*sales order 74 and 1 more/)]);
		expect(refused).toEqual([]);
	});

	it('names a row for a shop that no order comes from, and the shops there are', async () => {
		expect(
			await hintsFor(forShops({ shop: 'Test winkel', set: { importKeyPrefix: 'PS-' } })),
		).toEqual([expect.stringMatching(/shop "Test winkel".*"TestWinkel"/)]);
		expect(await hintsFor(forShops({ shop: 'testwinkel' }))).toEqual([]);
	});

	it('says nothing of shops in a run without orders', async () => {
		expect(await hintsFor(forShops({ shop: 'Winkel BE' }), [])).toEqual([]);
	});
});
