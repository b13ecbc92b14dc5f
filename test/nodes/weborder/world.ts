import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../domain/stream/webOrder';
import {
	addArticle,
	addRelation,
	addTemplate,
	emptyAdministration,
	startSnelStart,
	type SnelStartSimulator,
} from '../../../lab/simulators/snelstart';
import { addCostCentre } from '../../../lab/simulators/snelstart/seed/rows';
import type { SnelStartState } from '../../../lab/simulators/snelstart/tables';
import { order } from '../../domain/order/fixtures';
import { costArticles, type EngineRun, runWorkflow } from '../../../lab/engine';
import { credentialsOf, FENCE } from '../snelstart/world';

const NODE = 'Plan';
const TYPE = 'n8n-nodes-snelstart-prestashop.webOrder';

/** Articles for costs, by code, with the number of their revenue group: 1 high, 2 low, 3 without VAT. */
const COSTS: ReadonlyArray<[code: string, name: string, group: number]> = [
	['9001', 'Verzendkosten hoog', 1],
	['9002', 'Verzendkosten laag', 2],
	['9003', 'Korting hoog', 1],
	['9004', 'Ordertotaalverschil', 3],
	['9005', 'Betalingskosten', 1],
	['9006', 'Verzamelregel hoog', 1],
	['9007', 'Verzamelregel laag', 2],
	['9008', 'Onbekend artikel', 1],
	['9009', 'Onbekend boek', 2],
];

const lineField = (veldNummer: number, omschrijving: string, soortVeld: string) => ({
	veldNummer,
	omschrijving,
	soortVeld,
	ingaveMasker: null,
	maximumTekstLengte: 100,
});

/** An article in a revenue group by its number. */
export function addArticleIn(
	state: SnelStartState,
	group: number,
	given: Parameters<typeof addArticle>[1],
) {
	const { id, uri } = state.artikelomzetgroepen.find(({ nummer }) => nummer === group)!;
	return addArticle(state, { artikelOmzetgroep: { id, uri }, ...given });
}

/** An administration in which every choice of the node has something to choose. */
export function administration(): SnelStartState {
	const state = emptyAdministration();
	Object.assign(state.companyInfo, { artikelcodeSoort: 'Alfanumeriek', artikelcodeMaxLengte: 30 });
	const fields = [lineField(1, 'Aantal dozen', 'GeheelGetal'), lineField(2, 'Opties', 'Tekst')];
	addTemplate(state, { omschrijving: 'Webshop', extraRegelVelden: fields });
	addTemplate(state, { omschrijving: 'Webshop België', extraRegelVelden: fields });
	addCostCentre(state, { nummer: 100, omschrijving: 'Webwinkel' });
	addCostCentre(state, { nummer: 200, omschrijving: 'België' });
	addCostCentre(state, { nummer: 300, omschrijving: 'Opgeheven', nonactief: true });
	addArticleIn(state, 1, { artikelcode: 'MOK-001', omschrijving: 'Mok van SnelStart' });
	addArticleIn(state, 2, { artikelcode: 'BOEK-001', omschrijving: 'Boek van SnelStart' });
	for (const [artikelcode, omschrijving, group] of COSTS) {
		addArticleIn(state, group, { artikelcode, omschrijving, voorraadControle: false });
	}
	state.extraveldnamen.artikel = ['EAN', 'Kleur'];
	state.extraveldnamen.klant = ['Webklant'];
	addRelation(state, { naam: 'Verzamelklant NL', relatiecode: 1000 });
	addRelation(state, { naam: 'Verzamelklant BE', relatiecode: 1001 });
	return state;
}

export const startAdministration = async (seed = administration()): Promise<SnelStartSimulator> =>
	await startSnelStart({ seed });

/** Something chosen from a list. */
export const from = (value: string) => ({ __rl: true, mode: 'list', value });

/** Rows of the mapping table, each for a shop by its name. */
export const forShops = (...rows: Array<{ shop: string; set?: object }>) =>
	mapping(...rows.map((row) => ({ when: 'shop', ...row, shop: from(row.shop) })));

export const mapping = (...row: object[]) => ({ mapping: { row } });

/** An article for a cost, by its code. */
export const cost = (kind: string, code: string, more: object = {}) => ({
	cost: kind,
	code,
	...more,
});

/** Articles for costs as the panel holds them. */
export const costs = (...rows: Array<ReturnType<typeof cost>>) => ({
	costArticles: costArticles(rows),
});

/** What the shipped template sets, with the articles of this administration. */
const TEMPLATE_PARAMETERS = {
	operation: 'plan',
	salesOrderTemplate: { __rl: true, mode: 'name', value: 'Webshop' },
	importKeyPrefix: 'PS-',
	...costs(
		cost('shipping', '9001'),
		cost('shipping', '9002'),
		cost('discount', '9003'),
		cost('difference', '9004'),
	),
};

/** Runs the node alone on n8n's own engine; parameters are added to those of the shipped template. */
export async function runPlan(
	simulator: SnelStartSimulator,
	orders: object[] = [order()],
	parameters: object = {},
): Promise<EngineRun> {
	return await runWorkflow(
		[
			{
				name: NODE,
				type: TYPE,
				parameters: { ...TEMPLATE_PARAMETERS, ...parameters } as never,
			},
		],
		{
			inputs: [[...orders, FENCE] as never],
			credentials: credentialsOf(simulator) as never,
		},
	);
}

/** The plans of a run; fails the test with the node's own message when the node fails. */
export function plansOf(run: EngineRun): PlannedOrder[] {
	if (run.error) throw run.error;
	return run.itemsOf<PlannedOrder>(NODE).filter(({ kind }) => kind === 'plannedOrder');
}

/** The plan of one order. */
export async function planOf(
	simulator: SnelStartSimulator,
	parameters: object = {},
	webOrder: WebOrder = order(),
): Promise<PlannedOrder> {
	return plansOf(await runPlan(simulator, [webOrder], parameters))[0];
}

/** What the node said of the run as a whole. */
export const hintsOf = (run: EngineRun): string[] =>
	(run.runData[NODE]?.[0]?.hints ?? []).map(({ message }) => message);

/** Paths that were asked for, each as often as it was. */
export const asked = ({ journal }: SnelStartSimulator): string[] =>
	journal.map(({ path }) => path.replace(/^.*\/v2/, '')).filter((path) => !path.endsWith('/token'));
