/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { JournalEntry } from '../../../../simulators/shared/journal';
import type { Checks } from '../../checks';
import { checkVerdict } from '../../parts/commandLine';
import type { FinishedExecution } from '../../rest';
import { say } from '../../say';
import { executionsAfter, lastExecutionId, runNow, whyFailed, type Field } from '../executions';
import type { Service } from '../service';
import { salesOrdersIn, type Shoppers } from '../shop';

/** In the middle of what a worker dies: the n-th request of a kind has arrived and is not answered yet. */
export interface Moment {
	what: string;
	system: 'snelStart' | 'prestaShop';
	methods: string[];
	path: RegExp;
	nth: number;
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
	},
];

const NEW_ORDERS = 15;
const WITHIN_MS = 180_000;
/** Writes take this long, as over the internet, so that the kill finds some under way. */
const WRITE_MS = 60;

/** A worker dies in mid-job; the next run, on the other worker, heals what it left behind. */
export async function workerIsKilled(
	checks: Checks,
	field: Field,
	shoppers: Shoppers,
	moment: Moment,
): Promise<void> {
	const { scene, cluster } = field;
	shoppers.order(NEW_ORDERS);
	slowWrites(field);
	const before = await lastExecutionId(field);
	const there = salesOrdersIn(scene).there;
	const cutOff = runNow(field);
	await arrivalOf(moment, field);
	const [{ id }] = await executionsAfter(field, before);
	const worker = cluster.workerOf(id);
	if (!worker) throw new Error(`No worker has taken execution ${id}`);
	const killedAt = worker.kill();
	const written = salesOrdersIn(scene).there - there;
	checks.add(
		`${moment.what}: the worker is gone in mid-job`,
		await isGone(worker),
		`${worker.name} (pid ${worker.pid}) was killed with ${written} new sales orders written`,
	);
	await nextRunHeals(checks, field, moment.what, written);
	await executionIsGivenUp(checks, moment.what, cutOff, killedAt);
	await cluster.startWorker(`${worker.name}'`);
}

async function nextRunHeals(
	checks: Checks,
	field: Field,
	what: string,
	written: number,
): Promise<void> {
	const { there } = salesOrdersIn(field.scene);
	const startedAt = Date.now();
	const before = await lastExecutionId(field);
	const failure = whyFailed(await runNow(field));
	const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
	const [{ worker }] = await executionsAfter(field, before);
	const added = salesOrdersIn(field.scene).there - there;
	checks.add(
		`${what}: the next run goes to the other worker at once and ends well`,
		failure === undefined,
		failure ?? `${worker}, ${seconds} s; ${written} + ${added} sales orders`,
	);
	checkVerdict(checks, field.scene, `${what}, after the next run`);
}

/** n8n must not show the cut-off execution as running for ever, nor as a success. */
async function executionIsGivenUp(
	checks: Checks,
	what: string,
	cutOff: Promise<FinishedExecution>,
	killedAt: number,
): Promise<void> {
	const { status, error } = await cutOff;
	const seconds = ((Date.now() - killedAt) / 1000).toFixed(1);
	checks.add(
		`${what}: n8n marks the execution as failed`,
		['error', 'crashed'].includes(status),
		`${status} ${seconds} s after the kill: ${error ?? 'no message'}`,
	);
}

function slowWrites({ scene: { stage } }: Field): void {
	for (const simulator of [stage.snelStart, stage.prestaShop]) {
		simulator.clearJournal();
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
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
}

async function isGone(worker: Service): Promise<boolean> {
	const deadline = Date.now() + 5000;
	while (worker.isRunning && Date.now() < deadline) {
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	say(`  ${worker.name} is ${worker.isRunning ? 'still there' : 'gone'}`);
	return !worker.isRunning;
}
