import { runWorkflow, shippedWorkflow, stage } from '../../engine';
import {
	judgeReconciliation,
	type ReconcileVerdict,
	type Said,
} from '../../judges/reconcile/judgeReconciliation';
import { Random } from '../../worlds';
import { lifeSeeds } from '../../worlds/life/lifeShop';
import { GIFT_CARD } from '../../worlds/reconcile/bookedAs';
import { SalesWorld } from '../../worlds/reconcile/salesWorld';

export interface ReconcileOptions {
	seed: number;
	orders: number;
	/** Changes what the run says before it is judged, to see that the judge sees it. */
	spoil?: (said: Said) => void;
	/** Options of the node that reconciles. */
	options?: { mostBookings?: number; giftCard?: string[] };
}

/** The last line of `npm run check:reconcile -- --json`. */
export interface ReconcileFigures extends Omit<ReconcileVerdict, 'faults'> {
	orders: number;
	days: number;
	seededDifferences: number;
	/** Requests to both services, and how many of them were pages of articles. */
	requests: number;
	articlePages: number;
	seconds: number;
}

const MOST_DAYS = 60;
const DIFFERING = 0.02;
const LEAST_DIFFERING = 12;

/** Fills a shop and its books, runs the template on both, and judges what it says. */
export async function checkReconcile({
	seed,
	orders,
	spoil,
	options = {},
}: ReconcileOptions): Promise<{ figures: ReconcileFigures; faults: string[] }> {
	const random = new Random(seed);
	const days = Math.min(MOST_DAYS, Math.max(3, Math.round(orders / 40)));
	const version = random.pick(['1.7.8.11', '8.2.1', '9.0.3'] as const);
	const conditions = { version, level: 'PakbonEnAfhaalbon' as const, pieces: orders * 20 };
	const rounding = random.pick(['line', 'total'] as const);
	const set = await stage(lifeSeeds(conditions), { snelStartSwitches: { rounding } });
	try {
		const world = new SalesWorld(set.prestaShop, set.snelStart, random, days);
		world.fill(orders, Math.max(LEAST_DIFFERING, Math.round(orders * DIFFERING)));
		const workflow = shippedWorkflow('reconcile');
		for (const node of workflow.nodes) {
			const giftCard = [world.keeper.article(GIFT_CARD).id];
			if (node.name === 'Reconcile') {
				Object.assign(node.parameters, { options: { giftCard, ...options } });
			}
			if (node.name !== 'Get Sales') continue;
			Object.assign(node.parameters, {
				placedFrom: world.from.toISOString(),
				placedBefore: world.until.toISOString(),
				importFrom: world.importFrom.toISOString(),
			});
		}
		set.snelStart.clearJournal();
		set.prestaShop.clearJournal();
		const started = performance.now();
		const run = await runWorkflow(workflow, { source: 'src', credentials: set.credentials });
		const seconds = (performance.now() - started) / 1000;
		if (run.error) throw run.error;
		const [said] = run.itemsOf<Said>('Reconcile');
		spoil?.(said);
		const { tables } = set.prestaShop.state;
		const { faults, ...verdict } = judgeReconciliation(said, {
			orders: tables.orders,
			slips: tables.order_slip,
			books: set.snelStart.state,
			seeded: world.seeded,
		});
		const asked = [...set.snelStart.journal, ...set.prestaShop.journal];
		return {
			faults,
			figures: {
				orders: orders,
				days,
				seededDifferences: world.seeded.length,
				...verdict,
				requests: asked.length,
				articlePages: asked.filter(({ path }) => path.includes('/artikelen')).length,
				seconds: Math.round(seconds * 10) / 10,
			},
		};
	} finally {
		await set.close();
	}
}
