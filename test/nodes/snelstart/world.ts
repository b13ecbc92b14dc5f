import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { PlannedOrder } from '../../../domain/stream/plannedOrder';
import {
	addArticle,
	addRelation,
	addTemplate,
	emptyAdministration,
	startSnelStart,
	type SnelStartOptions,
	type SnelStartSimulator,
} from '../../../lab/simulators/snelstart';
import { type EngineRun, runWorkflow, snelStartCredential } from '../../../lab/engine';
import type { CustomerCard } from '../../../domain/stream/plannedCustomer';

export const NODE = 'SnelStart';
const TYPE = 'n8n-nodes-snelstart-prestashop.snelStart';

/** A simulator with a template "Webshop", two articles and one customer. */
export async function startWorld(options: SnelStartOptions = {}): Promise<SnelStartSimulator> {
	const seed = options.seed ?? emptyAdministration();
	addTemplate(seed, { omschrijving: 'Webshop' });
	addArticle(seed, { artikelcode: '1001', vrijeVoorraad: 10, technischeVoorraad: 10 });
	addArticle(seed, { artikelcode: '1002', vrijeVoorraad: 5, technischeVoorraad: 5 });
	addRelation(seed, { naam: 'Bekende Klant', email: 'bekend@example.nl' });
	return await startSnelStart({ ...options, seed });
}

export const credentialsOf = (simulator: SnelStartSimulator, more: object = {}) => ({
	snelStartApi: {
		...snelStartCredential(simulator).snelStartApi,
		...more,
	},
});

const templateId = ({ state }: SnelStartSimulator) =>
	state.verkoopordersjablonen.find(({ omschrijving }) => omschrijving === 'Webshop')!.id;

const articleId = ({ state }: SnelStartSimulator, code: string) =>
	state.artikelen.find(({ artikelcode }) => artikelcode === code)!.id;

function cardFor(simulator: SnelStartSimulator, email: string): CustomerCard {
	const land = simulator.state.landen.find(({ landcode }) => landcode === 'NL')!;
	const address = {
		contactpersoon: 'Jan',
		straat: 'Dorpsstraat 1',
		postcode: '1234 AB',
		plaats: 'Alkmaar',
		land: { id: land.id },
	};
	return {
		relatiesoort: ['Klant'],
		naam: email.split('@')[0],
		email,
		vestigingsAdres: address,
		correspondentieAdres: address,
	};
}

/** A plan to create one order of two pieces of article 1001 at € 12.10, VAT included, for a new customer. */
export function plan(
	simulator: SnelStartSimulator,
	id: number,
	more: Partial<PlannedOrder> & { email?: string } = {},
): PlannedOrder {
	const email = more.email ?? `klant${id}@example.nl`;
	const importKey = `PS-${id}`;
	return {
		kind: 'plannedOrder',
		outcome: 'create',
		orderId: String(id),
		reference: `REF${id}`,
		shopName: 'Testwinkel',
		importKey,
		placedAt: '2026-11-23T10:00:00+01:00',
		stateName: 'Betaling aanvaard',
		summary: `order ${id}`,
		problems: [],
		notices: [],
		customerName: email,
		holdsStock: true,
		quantities: [{ productId: '1', combinationId: '', code: '1001', quantity: 2 }],
		customer: { action: 'create', name: email, key: email, card: cardFor(simulator, email) },
		articles: [],
		salesOrder: {
			relatie: null,
			procesStatus: 'Order',
			datum: '2026-11-23T10:00:00',
			omschrijving: `Webshop ${id}`,
			betalingskenmerk: importKey,
			orderreferentie: `REF${id}`,
			verkooporderBtwIngaveModel: 'Inclusief',
			verkoopordersjabloon: { id: templateId(simulator) },
			regels: [
				{
					artikel: { id: articleId(simulator, '1001') },
					omschrijving: 'Artikel 1001',
					stuksprijs: '12.10',
					aantal: 2,
				},
			],
		},
		totals: { shop: '24.20', snelStart: '24.20', difference: '0.00' },
		bookedDifference: '0.00',
		vat: [],
		existing: null,
		...more,
	};
}

export const plans = (simulator: SnelStartSimulator, count: number, from = 1) =>
	Array.from({ length: count }, (_, index) => plan(simulator, from + index));

export const FENCE = {
	kind: 'fence',
	lastOrderId: '99',
	takenAt: '2026-11-23T11:00:00+01:00',
	importFrom: '2026-11-01T00:00:00+01:00',
	ordersRead: 3,
};

interface Run {
	parameters?: object;
	credentials?: object;
	onError?: 'continueRegularOutput';
}

/** Runs the node alone on n8n's own engine. */
export async function runNode(
	simulator: SnelStartSimulator,
	items: object[],
	{ parameters = {}, credentials = {}, onError }: Run = {},
): Promise<EngineRun> {
	return await runWorkflow(
		[{ name: NODE, type: TYPE, parameters: parameters as never, ...(onError ? { onError } : {}) }],
		{
			inputs: [items as never],
			credentials: credentialsOf(simulator, credentials) as never,
		},
	);
}

export const runImport = async (
	simulator: SnelStartSimulator,
	items: object[],
	run: Run & { options?: object; onlyReport?: boolean } = {},
) =>
	await runNode(simulator, items, {
		...run,
		parameters: {
			resource: 'salesOrder',
			operation: 'import',
			onlyReport: run.onlyReport ?? false,
			options: run.options ?? {},
		},
	});

/** What the import makes of these items; fails the test with the message of the node when it fails. */
export async function importedBy(
	simulator: SnelStartSimulator,
	items: object[],
	run: Parameters<typeof runImport>[2] = {},
): Promise<ImportedOrder[]> {
	const result = await runImport(simulator, items, run);
	if (result.error) throw result.error;
	return result.itemsOf<ImportedOrder>(NODE);
}

export const runStock = async (
	simulator: SnelStartSimulator,
	run: Run & { options?: object; webOrderTemplates?: string[]; items?: object[] } = {},
) =>
	await runNode(simulator, run.items ?? [{}], {
		...run,
		parameters: {
			resource: 'stock',
			operation: 'getMany',
			webOrderTemplates: run.webOrderTemplates ?? ['Webshop'],
			options: run.options ?? {},
		},
	});

/** Requests by verb, the token address left out. */
export function requestsOf({ journal }: SnelStartSimulator): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const { method, path } of journal) {
		if (!path.endsWith('/token')) counts[method] = (counts[method] ?? 0) + 1;
	}
	return counts;
}

/** Fills the administration with orders PS-`from` and on, copies of one that was really imported. */
export async function seedOrders(
	simulator: SnelStartSimulator,
	count: number,
	from: number,
): Promise<void> {
	await runImport(simulator, [plan(simulator, from)]);
	const [model] = simulator.state.verkooporders;
	for (let index = 1; index < count; index += 1) {
		const id = `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;
		simulator.state.verkooporders.push({
			...structuredClone(model),
			id,
			uri: `/verkooporders/${id}`,
			nummer: model.nummer + index,
			betalingskenmerk: `PS-${from + index}`,
		});
	}
	simulator.state.companyInfo.volgendVerkoopordernummer = model.nummer + count;
}
