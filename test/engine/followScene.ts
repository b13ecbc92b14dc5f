import { createHash } from 'node:crypto';
import { runWorkflow, shippedWorkflow, stage, type EngineRun, type Stage } from '../../lab/engine';
import type { PlaceOrderInput, PrestaShopVersion } from '../../lab/simulators/prestashop';
import { addTemplate, emptyAdministration } from '../../lab/simulators/snelstart';
import type { SnelStartSwitches } from '../../lab/simulators/snelstart/switches';
import type { Verkooporder } from '../../lab/simulators/snelstart/tables';
import type { PlannedRequest } from '../../domain/stream/plannedRequest';
import type { OrderChange } from '../../domain/stream/orderChange';
import type { RunReport } from '../../domain/stream/runReport';
import { shopOfLife } from '../contract/prestashop/life';
import { addArticleIn } from '../nodes/weborder/world';
import { englishTold } from './englishIn';

/** Articles by code, with the number of their revenue group: 1 high, 2 low, 3 without VAT. */
const ARTICLES: ReadonlyArray<[code: string, group: number]> = [
	['LEV-MOK', 1],
	['LEV-BOEK', 2],
	['LEV-LAMP', 1],
	['LEV-SHIRT-S', 1],
	['9001', 1],
	['9002', 2],
	['9003', 1],
	['9004', 2],
	['9005', 1],
	['9006', 3],
	['9007', 3],
	['9008', 3],
];

export const ALL_CARRIED_OUT = {
	onlyReport: false,
	cancelled: 'carryOut',
	edited: 'carryOut',
	refunded: 'carryOut',
};

interface SceneOptions {
	switches?: Partial<SnelStartSwitches>;
	version?: PrestaShopVersion;
	/** Articles beside those of every scene. */
	articles?: typeof ARTICLES;
	/** Parameters of the nodes of both templates, by the name of the node. */
	parameters?: Record<string, object>;
}

/** A shop whose orders are imported and live on, with the template that follows them up. */
export interface FollowScene extends Stage {
	/** Lets minutes go by in shop and books. */
	pass(minutes?: number): void;
	/** Their time, in milliseconds since 1970. */
	now(): number;
	/** Places an order of 3 mugs and 2 books, paid, and answers its id. */
	place(input?: Partial<PlaceOrderInput>): number;
	import(): Promise<void>;
	/** Imports and exports the stock, and answers what the shop sells of an article then. */
	exportStock(reference: string): Promise<number>;
	/** Runs the template, carrying out all it may unless told otherwise. */
	follow(apply?: object): Promise<{ changes: OrderChange[]; report: RunReport; run: EngineRun }>;
	/** Somebody changes a sales order in SnelStart. */
	touch(row: Verkooporder, change: Partial<Verkooporder>): void;
	/** Somebody prints a document of the sales order of a web order, or makes its invoice. */
	process(orderId: number, status: Verkooporder['procesStatus']): void;
	/** The sales orders of a web order: its own first, then its credits. */
	booked(orderId: number): Verkooporder[];
	/** Requests that changed something in SnelStart since the journal was cleared. */
	writes(): string[];
	/** The same with the hash of what was sent along. */
	written(): string[];
}

/** Requests of a dry run as `written` tells those that were made. */
export const hashed = (requests: readonly PlannedRequest[]): string[] =>
	[...requests]
		.sort((a, b) => a.at - b.at)
		.map(({ method, path, body }) => {
			const hash = createHash('sha256').update(JSON.stringify(body) ?? '');
			return `${method} ${path} ${body === undefined ? '' : hash.digest('hex').slice(0, 16)}`;
		});

/** Sets an empty shop and its books on stage; the caller closes it. */
export async function followScene(options: SceneOptions = {}): Promise<FollowScene> {
	let now = Date.now() - 24 * 3_600_000;
	const state = emptyAdministration();
	Object.assign(state.companyInfo, { artikelcodeSoort: 'Alfanumeriek', artikelcodeMaxLengte: 30 });
	addTemplate(state, { omschrijving: 'Webshop' });
	for (const [artikelcode, group] of [...ARTICLES, ...(options.articles ?? [])]) {
		const stock = artikelcode.startsWith('LEV')
			? { vrijeVoorraad: 50, technischeVoorraad: 50 }
			: { voorraadControle: false };
		addArticleIn(state, group, { artikelcode, omschrijving: artikelcode, ...stock });
	}
	const { version = '8.2.1', switches: snelStartSwitches = {}, parameters = {} } = options;
	const set = await stage(
		{ snelStart: state, prestaShop: shopOfLife(version), prestaShopVersion: version },
		{ clock: () => new Date(now), snelStartSwitches },
	);
	const pass = (minutes = 10) => {
		now += minutes * 60_000;
		set.prestaShop.setSwitches({ now: new Date(now).toISOString() });
	};
	pass(0);
	const run = async (name: string, more: Record<string, object>) => {
		const workflow = structuredClone(shippedWorkflow(name));
		for (const node of workflow.nodes) {
			Object.assign(node.parameters, parameters[node.name], more[node.name]);
		}
		const engine = await runWorkflow(workflow, { source: 'src', credentials: set.credentials });
		const isTold = engine.itemsOf('Run Report').length > 0;
		if (engine.error && !isTold) throw engine.error;
		expect(englishTold(engine.itemsOf('Run Report'))).toEqual([]);
		return engine;
	};
	const booked = (orderId: number) =>
		set.snelStart.state.verkooporders
			.filter(({ betalingskenmerk }) =>
				new RegExp(`^PS-${orderId}(-|$)`).test(betalingskenmerk ?? ''),
			)
			.sort((a, b) => a.nummer - b.nummer);
	const touch = (row: Verkooporder, change: Partial<Verkooporder>) => {
		pass(5);
		Object.assign(row, change, { modifiedOn: new Date(now).toISOString().slice(0, 23) });
	};
	const importFrom = new Date(now - 3_600_000).toISOString();
	return {
		...set,
		pass,
		now: () => now,
		place: (input = {}) => {
			const placed = set.prestaShop.placeOrder({
				lines: [
					{ reference: 'LEV-MOK', quantity: 3 },
					{ reference: 'LEV-BOEK', quantity: 2 },
				],
				shippingTaxExcl: '4.090000',
				...input,
			});
			return placed.orderId;
		},
		import: async () => {
			pass();
			await run('import-orders', { 'Get Web Orders': { importFrom } });
			pass();
		},
		exportStock: async (reference) => {
			pass();
			await run('import-orders-and-export-stock', { 'Get Web Orders': { importFrom } });
			return quantityOf(set, reference);
		},
		follow: async (apply = ALL_CARRIED_OUT) => {
			pass();
			const engine = await run('follow-changes', { 'Apply Changes': apply });
			const changes = engine
				.itemsOf<OrderChange>('Apply Changes')
				.filter(({ kind }) => kind === 'orderChange');
			changes.forEach(inBothLanguages);
			return { changes, report: engine.itemsOf<RunReport>('Run Report')[0], run: engine };
		},
		touch,
		process: (orderId, procesStatus) => {
			const [row] = booked(orderId);
			const id = '00000000-0000-4000-8000-000000000001';
			const verkoopfactuur =
				procesStatus === 'Factuur' ? { id, uri: `/verkoopfacturen/${id}` } : null;
			touch(row, { procesStatus, verkoopfactuur });
		},
		booked,
		writes: () => writesIn(set).map(({ method, path }) => `${method} ${belowApi(path)}`),
		written: () =>
			writesIn(set).map(
				({ method, path, bytesIn, bodyHash = '' }) =>
					`${method} ${belowApi(path)} ${bytesIn > 0 ? bodyHash : ''}`,
			),
	};
}

/** Whatever a change says, it says in Dutch as well, in words of its own. */
function inBothLanguages({ summary, summaryNl, proposal, proposalNl, ...change }: OrderChange) {
	const { whyNot, whyNotNl = '', problems } = change;
	const pairs = [
		[summary, summaryNl],
		[proposal, proposalNl],
		...(whyNot === '' ? [] : [[whyNot, whyNotNl]]),
		...problems.flatMap(({ message, messageNl, fix, fixNl }) => [
			[message, messageNl],
			[fix, fixNl],
		]),
	];
	const alike = pairs.filter(([en, nl = '']) => nl === '' || nl === en);
	if (alike.length > 0) throw new Error(`Said in one language only: ${JSON.stringify(alike)}`);
}

const writesIn = ({ snelStart }: Stage) =>
	snelStart.journal.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/token'));

const belowApi = (path: string): string => path.replace(/^.*\/v2/, '');

function quantityOf({ prestaShop }: Stage, reference: string): number {
	const { products, stock_availables: rows } = prestaShop.state.tables;
	const product = products.find((row) => row.reference === reference)!;
	return Number(rows.find((row) => row.id_product === String(product.id))?.quantity);
}
