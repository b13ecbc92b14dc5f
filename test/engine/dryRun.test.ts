import type { ImportedOrder } from '../../domain/stream/importedOrder';
import type { PlannedRequest } from '../../domain/stream/plannedRequest';
import type { RunReport } from '../../domain/stream/runReport';
import type { StockSummary } from '../../domain/stream/stockSummary';
import {
	type Choice,
	failureOf,
	type Operation,
	runWorkflow,
	shippedWorkflow,
	stage,
	type Stage,
	type WorkflowJson,
} from '../../lab/engine';
import { planParameters } from '../../lab/runs/orders/planParameters';
import { shopParameters } from '../../lab/runs/orders/shopParameters';
import { ownersWorkflow } from '../../lab/runs/stock/ownersWorkflow';
import type { PrestaShopVersion } from '../../lab/simulators/prestashop';
import {
	type Choices,
	ordersWorld,
	type OrdersOptions,
	type Seeds,
	stockWorld,
	webshopWorld,
} from '../../lab/worlds';
import type * as keyLimits from '../../nodes/SnelStart/client/keyLimits';
import { listedLines, sentLines, wireTap, type WireTap } from './wireTap';

const IMPORT: Operation = 'snelStart.salesOrder.import';
const SET_STOCK: Operation = 'prestaShop.stock.setMany';

/** SnelStart judges these numbers itself, which no dry run can know. */
const ANY_VAT_NUMBER = { snelStartSwitches: { vatNumberCheck: 'off' as const } };

/** What a run listed, what it wrote, and what it says of itself. */
interface Ran {
	orders: ImportedOrder[];
	toSnelStart: PlannedRequest[];
	toShop: PlannedRequest[];
	written: ReturnType<WireTap['taken']>;
	report: RunReport;
}

/** Requests to SnelStart that may be under way at once, where that is fewer than usual. */
const mockGate = { width: Infinity };

jest.mock('../../nodes/SnelStart/client/keyLimits', () => {
	const actual = jest.requireActual<typeof keyLimits>('../../nodes/SnelStart/client/keyLimits');
	const narrowed: typeof actual.keyLimits = (key) => {
		const limits = actual.keyLimits(key);
		return { ...limits, atOnce: Math.min(limits.atOnce, mockGate.width) };
	};
	return { ...actual, keyLimits: narrowed };
});

/** A dry run of a template on what is on stage, and the same for real right after it. */
async function dryThenReal(
	set: Stage,
	template: WorkflowJson,
	choices: Choice[],
): Promise<{ dry: Ran; real: Ran }> {
	const tap = await wireTap(set);
	const operations = template.nodes.map(({ parameters }) => parameters.operation);
	const writers = operations.includes('setMany') ? [IMPORT, SET_STOCK] : [IMPORT];
	const run = async (onlyReport: boolean): Promise<Ran> => {
		const ran = await runWorkflow(template, {
			credentials: tap.credentials,
			choices: [...choices, ...writers.map((on) => ({ on, parameters: { onlyReport } }))],
		});
		expect(failureOf(ran)).toBe('');
		const orders = ran
			.resultOf<ImportedOrder>(IMPORT)
			.filter(({ kind }) => kind === 'importedOrder');
		const summaries = writers.includes(SET_STOCK) ? ran.resultOf<StockSummary>(SET_STOCK) : [];
		return {
			orders,
			toSnelStart: orders.flatMap(({ requests = [] }) => requests),
			toShop: summaries.flatMap(({ requests = [] }) => requests),
			written: tap.taken(),
			report: ran.resultOf<RunReport>('shopLink.report')[0],
		};
	};
	try {
		return { dry: await run(true), real: await run(false) };
	} finally {
		tap.close();
	}
}

/** Nothing was written by the dry run, and all that it listed, and nothing else, by the run after it. */
function expectSame({ dry, real }: { dry: Ran; real: Ran }, inOrder: boolean): void {
	const as = (lines: string[]) => (inOrder ? lines : [...lines].sort());
	const sent = (side: 'snelStart' | 'prestaShop') =>
		real.written.filter((request) => request.side === side);
	expect(dry.written).toEqual([]);
	expect(as(sentLines(sent('snelStart'), dry.toSnelStart))).toEqual(
		as(listedLines(dry.toSnelStart)),
	);
	expect(as(sentLines(sent('prestaShop'), dry.toShop))).toEqual(as(listedLines(dry.toShop)));
	expect([real.toSnelStart, real.toShop]).toEqual([[], []]);
	const would = dry.orders.filter(({ wouldBeCreated }) => wouldBeCreated);
	expect(would.map(({ orderId }) => orderId)).toEqual(
		real.orders.filter(({ outcome }) => outcome === 'created').map(({ orderId }) => orderId),
	);
	expect(would.map(({ requests }) => salesOrdersIn(requests))).toEqual(
		would.map(({ importKey }) => [importKey]),
	);
	expect(dry.report.counts.orders).toMatchObject({ created: 0, wouldCreate: would.length });
	expect(dry.report.hints.join()).toContain(
		`${dry.toSnelStart.length} requests would be sent to SnelStart`,
	);
}

/** Payment references of the sales orders that requests make. */
const salesOrdersIn = (requests: readonly PlannedRequest[] = []): unknown[] =>
	requests
		.filter(({ path }) => path === '/verkooporders')
		.map(({ body }) => (body as { betalingskenmerk: string }).betalingskenmerk);

const kindsOf = (requests: readonly PlannedRequest[]): string[] => [
	...new Set(
		requests.map(({ method, path }) => {
			const [, list, , part] = path.split('?')[0].split('/');
			return [method, list, part].filter(Boolean).join(' ');
		}),
	),
];

const WRITES_MUCH: Partial<Choices> = {
	unknownArticle: 'create',
	customerWriting: 'createAndUpdate',
	articleFields: [{ name: 'Titel', text: '{product}' }],
};

async function onOrders({ seed, orders, choices }: OrdersOptions) {
	const world = ordersWorld({ seed, orders, choices });
	const set = await stage(world, ANY_VAT_NUMBER);
	try {
		world.open(set.prestaShop).place(orders);
		return await dryThenReal(set, shippedWorkflow('import-orders'), [
			{ on: 'prestaShop.order.getManyWebOrders', parameters: shopParameters(world.choices) },
			{ on: 'webOrder.plan', parameters: planParameters(world.choices) },
		]);
	} finally {
		await set.close();
	}
}

describe('a dry run of the template for orders', () => {
	const listed = new Set<string>();
	afterEach(() => void (mockGate.width = Infinity));

	it.each<OrdersOptions>([
		{ seed: 12, orders: 40, choices: { ...WRITES_MUCH, webCustomerField: true } },
		{ seed: 13, orders: 40, choices: { ...WRITES_MUCH, codeInExtraField: true } },
		{ seed: 15, orders: 40, choices: { ...WRITES_MUCH, webCustomerField: true } },
		{ seed: 17, orders: 40, choices: { ...WRITES_MUCH, codeInExtraField: true } },
		{ seed: 5, orders: 40, choices: { severalShops: true, profiles: true } },
		{ seed: 1, orders: 40 },
	])('lists to the byte what the run after it sends, in that order: %j', async (options) => {
		mockGate.width = 1;
		const ran = await onOrders(options);

		expectSame(ran, true);
		kindsOf(ran.dry.toSnelStart).forEach((kind) => listed.add(kind));
	});

	it('has listed new cards, changed ones, extra fields and orders', () => {
		const kinds = ['POST relaties', 'PUT relaties', 'PUT relaties customFields'];
		expect([...listed]).toEqual(expect.arrayContaining([...kinds, 'POST verkooporders']));
	});

	it('lists the same where ten requests are under way at once', async () => {
		const choices = { ...WRITES_MUCH, webCustomerField: true };
		expectSame(await onOrders({ seed: 12, orders: 40, choices }), false);
	});
});

describe('a dry run of the template for orders and stock', () => {
	it.each<[number, PrestaShopVersion, string[]]>([
		[21, '8.2.1', ['PATCH']],
		[22, '1.7.8.11', ['PUT']],
		[23, '9.0.3', ['PATCH']],
	])('lists to the byte what both get, seed %s, PrestaShop %s', async (seed, version, verbs) => {
		const world = { ...webshopWorld({ seed, orders: 30 }), prestaShopVersion: version };
		await onStage(world, async (set) => {
			const ran = await dryThenReal(set, shippedWorkflow(), []);

			expectSame(ran, false);
			expect(verbsOf(ran.dry.toShop)).toEqual(verbs);
		});
	});

	it('lists the attempt that the key refuses as well', async () => {
		await onStage(webshopWorld({ seed: 24, orders: 10, articles: 60 }), async (set) => {
			const [key] = set.prestaShop.state.keys;
			key.permissions = { '*': ['GET'], stock_availables: ['GET', 'PUT'] };
			const ran = await dryThenReal(set, shippedWorkflow(), []);

			expectSame(ran, false);
			expect(verbsOf(ran.dry.toShop)).toEqual(['PATCH', 'PUT']);
		});
	});

	it.each(['group', 'same', 'shares'] as const)(
		'lists to the byte what several shops get, with recipes and packs: %s',
		async (shops) => {
			for (const seed of [31, 32]) {
				const world = stockWorld({ seed, shops });
				const { workflow, choices } = ownersWorkflow(world.conditions, true);
				await onStage(world, async (set) => {
					const ran = await dryThenReal(set, workflow, choices);

					expectSame(ran, false);
					expect(ran.dry.toShop.length).toBeGreaterThan(0);
				});
			}
		},
	);
});

const verbsOf = (requests: readonly PlannedRequest[]): string[] => [
	...new Set(requests.map(({ method }) => method)),
];

async function onStage(world: Seeds, work: (set: Stage) => Promise<void>): Promise<void> {
	const set = await stage(world, ANY_VAT_NUMBER);
	try {
		await work(set);
	} finally {
		await set.close();
	}
}
