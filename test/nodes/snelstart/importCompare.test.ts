import { decimalOfCents } from '../../../domain/money/cents';
import { orderTotals } from '../../../domain/order/plan/orderTotals';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { compareWithPlan } from '../../../nodes/SnelStart/actions/salesOrder/import/orders/compareWithPlan';
import type { SnelStartSimulator } from '../../../lab/simulators/snelstart';
import { NODE, plan, runImport, startWorld } from './world';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { WireSalesOrder } from '../../../nodes/SnelStart/wire/wireSalesOrder';

let simulator: SnelStartSimulator;

beforeAll(async () => {
	simulator = await startWorld();
});

afterAll(async () => {
	await simulator.close();
});

let lastId = 0;

async function imported(more: Partial<PlannedOrder>): Promise<ImportedOrder> {
	lastId += 1;
	const result = await runImport(simulator, [plan(simulator, lastId, more)]);
	return result.itemsOf<ImportedOrder>(NODE)[0];
}

/** SnelStart comes to € 24.20 on the lines of every plan here. */
const expecting = (shop: number, snelStart: number, more: Partial<PlannedOrder> = {}) =>
	imported({ totals: orderTotals(shop, snelStart), ...more });

describe('the total SnelStart came to', () => {
	it('says nothing when it is the expected one, both totals in the result', async () => {
		expect(await expecting(2420, 2420)).toMatchObject({
			problems: [],
			notices: [],
			totals: { shop: '24.20', snelStart: '24.20', difference: '0.00' },
		});
	});

	it('is held against what the plan expects, where settings make that differ from the shop', async () => {
		const item = await expecting(2600, 2420);
		expect(item.problems).toEqual([]);
		expect(item.notices).toEqual([]);
		expect(item.totals).toEqual({ shop: '26.00', snelStart: '24.20', difference: '-1.80' });
	});

	it('is told where it is within the ceiling', async () => {
		const item = await expecting(2418, 2418);
		expect(item.problems).toEqual([]);
		expect(item.notices).toMatchObject([{ code: 'total-differs', value: '€ 24.20' }]);
		expect(item.summary).not.toContain('BUT');
		expect(item.totals.difference).toBe('0.02');
	});

	it('is flagged in the item and in its summary where it is above the ceiling', async () => {
		const item = await expecting(2418, 2418, { differenceCeiling: '0.01' });
		expect(item).toMatchObject({ outcome: 'created', problems: [{ code: 'total-differs' }] });
		expect(item.summary).toContain(
			'BUT SnelStart came € 0.02 too high: to € 24.20 where the web shop has € 24.18',
		);
	});

	it('is flagged where it is the shop’s but not the one the plan expects', async () => {
		const item = await expecting(2420, 2000);
		expect(item.problems[0].message).toContain('€ 4.20 too high: to € 24.20');
	});
});

describe('the VAT SnelStart counted in a total that is right', () => {
	const expectingVat = async (snelStart: number) =>
		await expecting(2420, 2420, {
			vat: [{ rate: '21', shop: decimalOfCents(snelStart), snelStart: decimalOfCents(snelStart) }],
		});

	it.each([420, 419, 421])(
		'says nothing when it is the expected one but for rounding: %i',
		async (vat) => {
			expect(await expectingVat(vat)).toMatchObject({ outcome: 'created', problems: [] });
		},
	);

	it('is flagged where another rate is inside it', async () => {
		const item = await expectingVat(0);
		expect(item).toMatchObject({ problems: [{ code: 'vat-differs', value: '€ 4.20' }] });
		expect(item.summary).toContain('BUT SnelStart counts € 4.20 VAT');
	});

	it('is flagged where the customer has got a VAT number since the plan', async () => {
		const { state } = simulator;
		const abroad = state.landen.find(({ landcode }) => landcode === 'DE')!;
		const card = state.relaties.find(({ naam }) => naam === 'Bekende Klant')!;
		Object.assign(card, { btwNummer: 'DE123456788' });
		Object.assign(card.vestigingsAdres, { land: { id: abroad.id, uri: abroad.uri } });
		const customer = { action: 'use' as const, id: card.id, name: card.naam, key: 'bekend' };
		const item = await expecting(2420, 2420, {
			customer: { ...customer, customerNumber: card.relatiecode },
			vat: [{ rate: '21', shop: '4.20', snelStart: '4.20' }],
		});
		expect(item.totals.difference).toBe('0.00');
		expect(item.problems[0].message).toContain(
			'€ 0.00 VAT in this order where the plan expected € 4.20',
		);
	});
});

describe('the sales order as SnelStart returned it', () => {
	const sent = () => {
		const { salesOrder, totals } = plan(simulator, 1);
		return { draft: { ...salesOrder!, relatie: { id: 'k1' } }, totals };
	};
	const answer = (more: object) => {
		const { draft } = sent();
		return { id: 'so', nummer: 1, totaalInclusiefBtw: 24.2, ...draft, ...more } as never;
	};
	const told = (more: object) => {
		const { draft, totals } = sent();
		return compareWithPlan(draft, answer(more) as WireSalesOrder, { totals, vat: [] });
	};

	it('is as it was sent, whatever the letter case of ids and the form of numbers', () => {
		const { draft } = sent();
		const [line] = draft.regels;
		const same = {
			relatie: { id: 'K1', uri: '/relaties/K1' },
			regels: [{ ...line, aantal: '2.0000', stuksprijs: 12.1, totaal: 24.2 }],
		};
		expect(told(same)).toEqual({ problems: [], notices: [] });
		expect(told({ regels: null, relatie: null, verkoopordersjabloon: null }).problems).toEqual([]);
	});

	it.each<[string, object, string]>([
		['customer', { relatie: { id: 'k2' } }, 'customer (klant) in SnelStart is k2, the plan has k1'],
		['template', { verkoopordersjabloon: { id: 'x' } }, 'template (verkoopsjabloon)'],
		['status', { procesStatus: 'Offerte' }, 'is Offerte, the plan has Order'],
		['lines', { regels: [] }, 'number of lines (regels) in SnelStart is 0, the plan has 1'],
		['article', { regels: [{ artikel: { id: 'a' } }] }, 'article (artikel) of line 1'],
		['quantity', { regels: [{ aantal: 3 }] }, 'quantity (aantal) of line 1 "Artikel 1001"'],
		['price', { regels: [{ stuksprijs: 12.11 }] }, 'is 12.11, the plan has 12.1'],
	])('differs in its %s', (_what, more, message) => {
		const { problems } = told(more);
		expect(problems).toMatchObject([{ code: 'differs-from-plan' }]);
		expect(problems[0].message).toContain(message);
	});
});
