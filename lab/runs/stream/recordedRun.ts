import type { IDataObject } from 'n8n-workflow';
import type { RunReport } from '../../../domain/stream/runReport';
import {
	failureOf,
	runWorkflow,
	stage,
	type EngineRun,
	type Source,
	type Stage,
	type WorkflowJson,
} from '../../engine';
import { judge, type Verdict } from '../../judges/mainJob';
import { outcomeOf, type Outcome } from '../../judges/stream/outcome';
import type { PrestaShopState } from '../../simulators/prestashop/types';
import type { SnelStartState } from '../../simulators/snelstart/tables';
import type { WebshopWorld } from '../../worlds';

/** What both services held at a moment. */
export interface Services {
	snelStart: SnelStartState;
	prestaShop: PrestaShopState;
}

/** A run, what it came to and what a person was told. */
export interface JudgedRun {
	/** Why the run refused, '' when it did not. */
	refusal: string;
	/** What the report says to a person, but for what it says of every change in the shop. */
	told: string;
	after: Outcome;
	verdict: Verdict;
}

/** A whole run of the template that nobody touched, kept so that parts of it can be run again. */
export interface RecordedRun extends JudgedRun {
	before: Outcome;
	/** What each node put on its first output; a run nobody touched puts nothing on others. */
	items: Readonly<Record<string, readonly IDataObject[]>>;
	/** What both services held as each node began. */
	services: ReadonlyMap<string, Services>;
	/** What they held at the end. */
	end: Services;
}

/** Runs the template whole and keeps what each node met and made. */
export async function recordedRun(
	world: WebshopWorld,
	workflow: WorkflowJson,
	source: Source,
): Promise<RecordedRun> {
	return await onStage(world, world, async (set) => {
		const before = outcomeOf(set.snelStart.state, set.prestaShop.state);
		const services = new Map<string, Services>();
		const run = await runWorkflow(workflow, {
			source,
			credentials: set.credentials,
			onNode: ({ node, phase }) => {
				if (phase === 'started') services.set(node, heldBy(set));
			},
		});
		const items = Object.fromEntries(
			Object.keys(run.runData).map((node) => [node, run.itemsOf(node)]),
		);
		return { ...judged(run, set, world), before, items, services, end: heldBy(set) };
	});
}

/** Runs what lies behind one node again, in the services as they were when that node began. */
export async function replayed(
	world: WebshopWorld,
	workflow: WorkflowJson,
	{ at, pinned, source }: { at: Services; pinned: RecordedRun['items']; source: Source },
): Promise<JudgedRun> {
	return await onStage(world, at, async (set) => {
		const { credentials } = set;
		const run = await runWorkflow(workflow, { source, credentials, pinned });
		return judged(run, set, world);
	});
}

async function onStage<Result>(
	world: WebshopWorld,
	{ snelStart, prestaShop }: Services,
	play: (set: Stage) => Promise<Result>,
): Promise<Result> {
	const set = await stage({ ...world, ...structuredClone({ snelStart, prestaShop }) });
	try {
		return await play(set);
	} finally {
		await set.close();
	}
}

/** A copy, with the free stock brought up to date first: SnelStart's stand-in does so when it is asked for it. */
function heldBy({ snelStart, prestaShop }: Stage): Services {
	snelStart.setSwitches({});
	return structuredClone({ snelStart: snelStart.state, prestaShop: prestaShop.state });
}

function judged(run: EngineRun, set: Stage, { orders }: WebshopWorld): JudgedRun {
	const [snelStart, prestaShop] = [set.snelStart.state, set.prestaShop.state];
	return {
		verdict: judge({ snelStart, prestaShop, orders }),
		after: outcomeOf(snelStart, prestaShop),
		told: toldBy(run),
		refusal: failureOf(run),
	};
}

function toldBy(run: EngineRun): string {
	const [report] = run.resultOf<RunReport>('shopLink.report');
	if (!report) return '';
	const { blocked, failed, waiting, hints, notices, attentionReasons, stockToLookAt } = report;
	const { notInShop } = report;
	const { cancelledInBooks } = report;
	return JSON.stringify([
		...[blocked, failed, waiting, notices].map((rows) =>
			rows.map((row) => [row.orderId, 'problems' in row ? row.problems : row.message]).sort(),
		),
		[...hints].sort(),
		[...attentionReasons].sort(),
		stockToLookAt.map(({ code, status }) => [code, status]).sort(),
		[...notInShop].sort(),
		cancelledInBooks,
	]);
}
