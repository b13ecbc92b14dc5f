import type { RunReport } from '../../../domain/stream/runReport';
import {
	failureOf,
	itemEdits,
	runWorkflow,
	shippedWorkflow,
	stage,
	type EngineRun,
	type Source,
	type WorkflowJson,
} from '../../engine';
import { judge } from '../../judges/mainJob';
import { judgeEdit, type Fault, type Untouched } from '../../judges/stream/judgeEdit';
import { outcomeOf, type Outcome } from '../../judges/stream/outcome';
import { Random, webshopWorld, type WebshopWorld } from '../../worlds';
import { connectionsOf, EDITOR, withEditor } from './connections';
import { type Edit } from './edit';
import { randomEdit } from './randomEdit';

/** An edit and what came of it. */
export interface CheckedEdit {
	where: string;
	what: string;
	kind: Edit['kind'];
	/** Why the run refused, '' when it did not. */
	refusal: string;
	faults: Fault[];
}

export interface StreamOptions {
	seed: number;
	edits: number;
	source?: Source;
	/** Instead of edits by chance on all lines: these, on the lines to one node. */
	edit?: { to: string; make: typeof randomEdit };
}

/** A world is used for so many edits; then another follows. */
const EDITS_PER_WORLD = 50;

/** Damages items between the nodes of the shipped template, each time in a fresh world, and has every run judged. */
export async function checkStream(
	{ seed, edits, source = 'src', edit }: StreamOptions,
	tell: (checked: CheckedEdit) => void = () => {},
): Promise<CheckedEdit[]> {
	const random = new Random(seed);
	const make = edit?.make ?? randomEdit;
	const connections = connectionsOf(shippedWorkflow()).filter(
		({ to }) => edit === undefined || to === edit.to,
	);
	const checked: CheckedEdit[] = [];
	while (checked.length < edits) {
		const world = webshopWorld({ seed: seed * 1000 + checked.length, orders: 36, articles: 40 });
		const untouched = await runIn(world, shippedWorkflow(), source);
		if (untouched.refusal !== '') throw new Error(untouched.refusal);
		for (let n = 0; n < EDITS_PER_WORLD && checked.length < edits; n += 1) {
			const line = random.pick(connections);
			let made: Edit | undefined;
			itemEdits.set(EDITOR, (items) => {
				if (items.length === 0) return items;
				made = make(random, items);
				return made.items;
			});
			const run = await runIn(world, withEditor(line), source);
			if (made === undefined) continue;
			const { what, kind } = made;
			const faults = judgeEdit({ ...run, kind, refused: run.refusal !== '' }, untouched);
			const one = { where: `${line.from} > ${line.to}`, what, kind, refusal: run.refusal, faults };
			checked.push(one);
			tell(one);
		}
	}
	return checked;
}

interface JudgedRun extends Untouched {
	refusal: string;
	before: Outcome;
	verdict: ReturnType<typeof judge>;
}

async function runIn(
	world: WebshopWorld,
	workflow: WorkflowJson,
	source: Source,
): Promise<JudgedRun> {
	const { orders } = world;
	const set = await stage({
		...world,
		snelStart: structuredClone(world.snelStart),
		prestaShop: structuredClone(world.prestaShop),
	});
	try {
		const [snelStart, prestaShop] = [set.snelStart.state, set.prestaShop.state];
		const before = outcomeOf(snelStart, prestaShop);
		const run = await runWorkflow(workflow, { source, credentials: set.credentials });
		const verdict = judge({ snelStart, prestaShop, orders });
		return {
			before,
			verdict,
			after: outcomeOf(snelStart, prestaShop),
			told: toldBy(run),
			refusal: failureOf(run),
		};
	} finally {
		await set.close();
	}
}

/** What the report says to a person, without what it says of every change in the shop. */
function toldBy(run: EngineRun): string {
	const [report] = run.resultOf<RunReport>('shopLink.report');
	if (!report) return '';
	const { blocked, failed, waiting, hints, notices, attentionReasons, stockToLookAt } = report;
	const { cancelledInBooks } = report;
	return JSON.stringify([
		...[blocked, failed, waiting, notices].map((rows) =>
			rows.map((row) => [row.orderId, 'problems' in row ? row.problems : row.message]).sort(),
		),
		[...hints].sort(),
		[...attentionReasons].sort(),
		stockToLookAt.map(({ code, status }) => [code, status]).sort(),
		cancelledInBooks,
	]);
}
