import { failureOf, runWorkflow } from '../../../engine';
import type { LargeJob, LargeJobDone } from './largeJob';
import { type LargeTask, largeTasks } from './largeTasks';

/** Look-ups of one request each that are done: so many tell what all of them take. */
const LOOK_UPS = 200;
const NODE = 'Read';

/** Reads one large list one way, in this process. */
export async function largeRead(job: LargeJob): Promise<LargeJobDone> {
	const task = largeTasks(job.since).find(({ what }) => what === job.task);
	if (!task) throw new Error(`There is no task ${job.task}`);
	return job.way === 'ours' ? await byOurNode(task, job) : await asPeersDo(task, job);
}

const told = (rows: ReadonlyArray<{ id?: unknown }>) => ({
	failure: '',
	rows: rows.length,
	different: new Set(rows.map(({ id }) => String(id))).size,
	lookedUp: 0,
	lookUpSeconds: 0,
});

async function byOurNode(
	{ node, parameters }: LargeTask,
	{ credentials, source }: LargeJob,
): Promise<LargeJobDone> {
	const type = `n8n-nodes-snelstart-prestashop.${node}`;
	const run = await runWorkflow([{ name: NODE, type, parameters }], {
		source,
		credentials,
		inputs: [[{}]],
	});
	return { ...told(run.itemsOf(NODE)), failure: failureOf(run) };
}

/** Items as a node hands them to n8n; what is asked for each of them is measured on the first. */
async function asPeersDo({ peers }: LargeTask, { reached }: LargeJob): Promise<LargeJobDone> {
	const items = (await peers.list(reached)).map((json) => ({ json }));
	const chosen = peers.lookUp ? items.slice(0, LOOK_UPS) : [];
	const began = performance.now();
	for (const { json } of chosen) await peers.lookUp?.(reached, json);
	return {
		...told(items.map(({ json }) => json)),
		lookedUp: chosen.length,
		lookUpSeconds: (performance.now() - began) / 1000,
	};
}
