import { createHash } from 'node:crypto';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import { planOrders } from '../../../domain/order/plan/planOrders';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../../../domain/settings/planSettings';
import {
	addArticle,
	addCostCentre,
	emptyAdministration,
	type SnelStartSimulator,
	type SnelStartState,
} from '../../../lab/simulators/snelstart';
import { webOrdersFromExport } from '../../domain/order/webOrdersFromExport';
import { booksOf } from './booksOf';
import { NODE, plan, runImport, startWorld } from './world';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { SalesOrderDraft } from '../../../domain/stream/salesOrderDraft';

let simulator: SnelStartSimulator;

afterEach(async () => {
	await simulator.close();
});

const orders = webOrdersFromExport();
const COSTS = ['shipping', 'discount', 'wrapping', 'difference', 'collective'] as const;
const KINDS = ['Hoog', 'Laag', 'Geen'] as const;

/** An administration with the articles of real orders (those that `knows` lets in) and one for each cost. */
function administration(knows: (code: string) => boolean): SnelStartState {
	const state = emptyAdministration();
	Object.assign(state.companyInfo, { artikelcodeSoort: 'Alfanumeriek', artikelcodeMaxLengte: 50 });
	addCostCentre(state, { nummer: 1, omschrijving: 'Web' });
	const group = (kind: string) =>
		state.artikelomzetgroepen.find((one) => one.verkoopNederlandBtwSoort === kind)!;
	const lines = orders.flatMap((order) => order.lines);
	const low = new Set(lines.filter(({ vatRate }) => vatRate === '9.000').map(({ code }) => code));
	for (const code of new Set(lines.map((line) => line.code).filter(Boolean))) {
		const artikelOmzetgroep = group(low.has(code) ? 'Laag' : 'Hoog');
		if (knows(code)) addArticle(state, { artikelcode: code, verkoopprijs: 10, artikelOmzetgroep });
	}
	COSTS.forEach((cost) =>
		KINDS.forEach((kind) =>
			addArticle(state, { artikelcode: `${cost}${kind}`, artikelOmzetgroep: group(kind) }),
		),
	);
	return state;
}

function settingsFor(state: SnelStartState, more: Partial<PlanSettings>): PlanSettings {
	const costArticles = COSTS.flatMap((cost) =>
		state.artikelen
			.filter(({ artikelcode }) => artikelcode.startsWith(cost))
			.map(({ id }) => ({ cost, articleId: id })),
	);
	return { ...DEFAULT_PLAN_SETTINGS, importKeyPrefix: 'PS', costArticles, ...more };
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const sentOrders = () =>
	simulator.journal
		.filter(({ method, path }) => method === 'POST' && path.endsWith('/verkooporders'))
		.map(({ bodyHash }) => bodyHash)
		.sort();

/** The planned sales order as text, with the ids SnelStart gave to what was planned without one. */
function withIds({ salesOrder, customer }: PlannedOrder): string {
	const { relaties, artikelen } = simulator.state;
	const email = customer?.card?.email;
	const id = customer?.id ?? relaties.find((row) => row.email === email)?.id ?? 'no such customer';
	const text = JSON.stringify(salesOrder);
	return text
		.replace(/"stuksprijs":"([^"]*)"/g, (_, price: string) => `"stuksprijs":${Number(price)}`)
		.replace(/"relatie":(null|\{"id":"[^"]*"\})/, `"relatie":${JSON.stringify({ id })}`)
		.replace(/\{"id":"","artikelcode":"([^"]*)"\}/g, (_, code: string) => {
			const article = artikelen.find(({ artikelcode }) => artikelcode === code);
			return JSON.stringify({ id: article?.id ?? 'no such article' });
		})
		.replace(/\{"id":"([^"]+)","artikelcode":"[^"]*"\}/g, '{"id":"$1"}');
}

async function importedAsPlanned(plans: PlannedOrder[]): Promise<ImportedOrder[]> {
	const run = await runImport(simulator, plans);
	expect(run.error?.message).toBeUndefined();
	const items = run.itemsOf<ImportedOrder>(NODE);
	expect(items.filter(({ outcome }) => outcome !== 'created')).toEqual([]);
	expect(sentOrders()).toEqual(plans.map((one) => hash(withIds(one))).sort());
	return items;
}

const WAYS: Array<[string, Partial<PlanSettings>]> = [
	['with everything of the shop', {}],
	['with prices of SnelStart', { lineMode: 'codeAndQuantity', addressSource: 'mixed' }],
	['with a line per VAT rate', { lineMode: 'perVatRate', addressSource: 'card' }],
	[
		'with texts, terms and prices without VAT',
		{
			priceMode: 'excl',
			memo: '{note} {payment}',
			rules: [{ by: 'payment', is: 'ps_checkpayment', set: { paymentTerm: 14 } }],
			documentStatus: 'Bevestiging',
		},
	],
];

describe('what the import writes equals the plan, byte for byte', () => {
	it.each(WAYS)('of real orders %s', async (_way, more) => {
		const seed = administration(() => true);
		simulator = await startWorld({ seed });
		const costCentreId = seed.kostenplaatsen[0].id;
		const own = settingsFor(seed, { costCentreId, ...more });
		const chosen = orders.filter((_, index) => index % 4 === 0);
		const planned = planOrders(chosen, booksOf(seed, 'Webshop'), own);
		const plans = planned.filter(({ outcome }) => outcome === 'create');
		expect(plans.length).toBeGreaterThan(60);
		const items = await importedAsPlanned(plans);
		items.forEach(({ totals, problems, notices }, index) => {
			expect(totals.snelStart).toBe(plans[index].totals.snelStart);
			expect(problems).toEqual([]);
			expect(notices).toEqual(plans[index].notices);
		});
	});

	it('of orders whose articles are to be made first', async () => {
		const seed = administration((code) => code.length % 2 === 0);
		const newArticleGroupIds = seed.artikelomzetgroepen.map(({ id }) => id);
		simulator = await startWorld({ seed });
		const own = settingsFor(seed, { unknownArticle: 'create', newArticleGroupIds });
		const planned = planOrders(orders.slice(0, 80), booksOf(seed, 'Webshop'), own);
		const plans = planned.filter(
			({ outcome, articles }) => outcome === 'create' && articles.length > 0,
		);
		expect(plans.length).toBeGreaterThan(5);
		await importedAsPlanned(plans);
	});

	it('of plans that an Edit Fields node changed', async () => {
		simulator = await startWorld();
		const changed: Array<Partial<SalesOrderDraft> & Record<string, unknown>> = [
			{ memo: 'Bel "eerst" \\ aan\n✓ 𝄞' },
			{ omschrijving: '', krediettermijn: 0, orderreferentie: 'Ünïcode é' },
			{ geblokkeerd: true, factuurkorting: 2.5 },
			{ regels: [] },
		];
		const plans = changed.map((members, index) => {
			const one = plan(simulator, index + 1);
			const salesOrder = { ...one.salesOrder!, ...members };
			const edited = {
				...one,
				salesOrder,
				totals: { shop: '24.20', snelStart: null, difference: null },
			};
			return JSON.parse(JSON.stringify(edited)) as PlannedOrder;
		});
		const items = await importedAsPlanned(plans);
		expect(items[0].problems).toEqual([]);
		expect(items[2].summary).toContain('BUT SnelStart came € 0.60 too low: to € 23.60');
		const [first, second, third] = simulator.state.verkooporders;
		expect(new Set([first, second, third].map(({ memo }) => memo))).toContain(
			'Bel "eerst" \\ aan\n✓ 𝄞',
		);
	});
});
