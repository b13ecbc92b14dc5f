import { runWorkflow, shippedWorkflow, type EngineRun } from '../../lab/engine';
import type { PlaceOrderInput, PrestaShopVersion } from '../../lab/simulators/prestashop';
import type { Fence } from '../../domain/stream/fence';
import type { ImportedOrder } from '../../domain/stream/importedOrder';
import type { RunReport } from '../../domain/stream/runReport';
import { rightsInReadme } from './rightsInReadme';
import { followScene, type FollowScene } from './followScene';

export interface BeforeOptions {
	version?: PrestaShopVersion;
	/** Resources that the webservice key may not read. */
	without?: string[];
	/** Parameters by the name of the node. */
	parameters?: Record<string, Record<string, unknown>>;
	template?: string;
}

/** What a run told and what it left behind. */
interface BeforeRun {
	engine: EngineRun;
	orders: ImportedOrder[];
	fence: Fence;
	report: RunReport & { html?: string };
	/** What the shop sells of an article now. */
	quantity(reference: string): number;
	of(orderId: number): ImportedOrder | undefined;
}

export interface BeforeScene extends FollowScene {
	/** Places an order of the mug so many days before the start. */
	placeBefore(days: number, input?: Partial<PlaceOrderInput>): number;
	run(parameters?: Record<string, Record<string, unknown>>): Promise<BeforeRun>;
}

/** A shop that sold before its orders were imported: the start is the moment at which the scene opens. The caller closes it. */
export async function beforeScene(options: BeforeOptions = {}): Promise<BeforeScene> {
	const scene = await followScene({ version: options.version });
	const importFrom = new Date(Date.now() - 24 * 3_600_000).toISOString();
	const rights = Object.entries(rightsInReadme());
	for (const key of scene.prestaShop.state.keys) {
		key.permissions = Object.fromEntries(
			rights.filter(([resource]) => !options.without?.includes(resource)),
		);
	}
	const template = options.template ?? 'import-orders-and-export-stock';
	return {
		...scene,
		placeBefore: (days, input = {}) => {
			scene.pass(-days * 1440);
			const id = scene.place(input);
			scene.pass(days * 1440);
			return id;
		},
		run: async (parameters = {}) => {
			scene.pass(15);
			const workflow = structuredClone(shippedWorkflow(template));
			for (const node of workflow.nodes) {
				if (node.name === 'Get Web Orders') node.parameters.importFrom = importFrom;
				Object.assign(node.parameters, options.parameters?.[node.name], parameters[node.name]);
			}
			const engine = await runWorkflow(workflow, { source: 'src', credentials: scene.credentials });
			const report = engine.itemsOf<RunReport & { html?: string }>('Run Report')[0];
			if (!report || report.failures.length > 0)
				throw new Error(JSON.stringify(report?.failures ?? engine.error?.message));
			const items = engine.itemsOf<ImportedOrder | Fence>('Import Sales Orders');
			const orders = items.filter((item): item is ImportedOrder => item.kind === 'importedOrder');
			return {
				engine,
				orders,
				fence: items.find((item): item is Fence => item.kind === 'fence')!,
				report,
				of: (orderId) => orders.find((order) => order.orderId === String(orderId)),
				quantity: (reference) => {
					const { products, stock_availables: rows } = scene.prestaShop.state.tables;
					const product = products.find((row) => row.reference === reference)!;
					return Number(rows.find((row) => row.id_product === String(product.id))?.quantity);
				},
			};
		},
	};
}
