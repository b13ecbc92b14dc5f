/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { JournalEntry } from '../../../../lab/simulators/shared/journal';
import type { Checks } from '../../checks';
import { checkVerdict } from '../../parts/commandLine';
import type { FinishedExecution } from '../../rest';
import { verdictOn, type Scene } from '../../scene';
import { executionsAfter, lastExecutionId, runNow, whyFailed, type Field } from '../executions';
import type { Service } from '../service';
import { goodsComeIn, salesOrdersIn, type Shoppers } from '../shop';

/** In the middle of what a worker dies: the n-th request of a kind has arrived and is not answered yet. */
export interface Moment {
	what: string;
	system: 'snelStart' | 'prestaShop';
	methods: string[];
	path: RegExp;
	nth: number;
	/** What happens in the shop or the administration before the run, beside new orders. */
	before?: (scene: Scene) => void;
}

export const moments: Moment[] = [
	{
		what: 'killed at the 20th sales order',
		system: 'snelStart',
		methods: ['POST'],
		path: /\/verkooporders$/,
		nth: 20,
	},
	{
		what: 'killed at the 3rd new customer',
		system: 'snelStart',
		methods: ['POST'],
		path: /\/relaties$/,
		nth: 3,
	},
	{
		what: 'killed at the first stock write',
		system: 'prestaShop',
		methods: ['PUT', 'PATCH', 'POST'],
		path: /\/stock_availables/,
		nth: 1,
		before: goodsComeIn,
	},
];

const NEW_ORDERS = 15;
const WITHIN_MS = 120_000;
const WRITE_MS = 60;

/** An execution whose worker died, and what becomes of it in n8n. */
export interface CutOff {
	what: string;
	end: Promise<{ status: string; error?: string; seconds: number }>;
}

/**
 * A worker dies in mid-job; the next run, on the other worker, heals what it left behind, and a new
 * worker takes its place. Does not wait until n8n has noticed.
 */
export async function workerIsKilled(
	checks: Checks,
	field: Field,
	shoppers: Shoppers,
	moment: Moment,
): Promise<CutOff> {
	const { scene, cluster } = field;
	shoppers.order(NEW_ORDERS);
	moment.before?.(scene);
	const before = await lastExecutionId(field);
	const there = salesOrdersIn(scene).there;
	for (const simulator of [scene.stage.snelStart, scene.stage.prestaShop]) simulator.clearJournal();
	const run = runNow(field);
	const [worker] = await Promise.race([
		Promise.all([workerAfter(field, before), arrivalOf(moment, field)]),
		endsBefore(moment, run),
	]);
	const end = endOf(run, worker.kill());
	const written = salesOrdersIn(scene).there - there;
	const wrong = verdictOn(scene).stock.wrong.length;
	checks.add(
		`${moment.what}: the worker is gone in mid-job`,
		await isGone(worker),
		`${worker.name} (pid ${worker.pid}), ${written} new sales orders written, ${wrong} articles wrong in the shop`,
	);
	await nextRunHeals(checks, field, moment.what, there);
	await cluster.startWorker();
	return { what: moment.what, end };
}

async function endsBefore({ what }: Moment, run: Promise<FinishedExecution>): Promise<never> {
	const { status } = await run;
	throw new Error(`${what}: the run ended (${status}) before that moment came`);
}

/** The worker that takes the next execution. */
async function workerAfter(field: Field, before: string): Promise<Service> {
	const deadline = Date.now() + WITHIN_MS;
	while (Date.now() < deadline) {
		const [next] = await executionsAfter(field, before);
		const worker = next && field.cluster.workerOf(next.id);
		if (worker) return worker;
		await pause(250);
	}
	throw new Error('No worker has taken the execution');
}

async function endOf(run: Promise<FinishedExecution>, killedAt: number): CutOff['end'] {
	const { status, error } = await run.catch((failure: Error) => ({
		status: 'unknown',
		error: failure.message,
	}));
	return { status, error, seconds: (Date.now() - killedAt) / 1000 };
}

async function nextRunHeals(
	checks: Checks,
	field: Field,
	what: string,
	thereBefore: number,
): Promise<void> {
	const startedAt = Date.now();
	const before = await lastExecutionId(field);
	const failure = whyFailed(await runNow(field));
	const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
	const [{ worker }] = await executionsAfter(field, before);
	const added = salesOrdersIn(field.scene).there - thereBefore;
	checks.add(
		`${what}: the next run goes to the other worker at once and ends well`,
		failure === undefined,
		failure ?? `${worker}, ${seconds} s; by now ${added} new sales orders`,
	);
	checkVerdict(checks, field.scene, `${what}, after the next run`);
}

/** n8n must not show the cut-off execution as running for ever, nor as a success. */
export async function executionIsGivenUp(checks: Checks, { what, end }: CutOff): Promise<void> {
	const { status, error, seconds } = await end;
	checks.add(
		`${what}: n8n marks the execution as failed`,
		['error', 'crashed'].includes(status),
		`${status} ${seconds.toFixed(1)} s after the kill: ${error ?? 'no message'}`,
	);
}

/** From now on a write takes as long as over the internet, so that a kill finds some under way. */
export function slowWrites({ stage }: Scene): void {
	for (const simulator of [stage.snelStart, stage.prestaShop]) {
		for (const method of ['POST', 'PUT', 'PATCH']) {
			simulator.addFault({ match: { method }, kind: 'slow', delayMs: WRITE_MS, times: -1 });
		}
	}
}

/** Resolves within milliseconds of the arrival of the request; nothing has answered it yet. */
async function arrivalOf(moment: Moment, { scene: { stage } }: Field): Promise<void> {
	const isIt = ({ method, path }: JournalEntry) =>
		moment.methods.includes(method) && moment.path.test(path);
	const deadline = Date.now() + WITHIN_MS;
	while (stage[moment.system].journal.filter(isIt).length < moment.nth) {
		if (Date.now() > deadline) throw new Error(`${moment.what}: that moment did not come`);
		await pause(2);
	}
}

async function isGone(worker: Service): Promise<boolean> {
	const deadline = Date.now() + 5000;
	while (worker.isRunning && Date.now() < deadline) {
		await pause(20);
	}
	return !worker.isRunning;
}

const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));
