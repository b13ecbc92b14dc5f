import type { FinishedExecution, N8nRest } from '../rest';
import { failedNodes } from '../runData';
import type { Scene } from '../scene';
import type { Cluster } from './cluster';

/** One row of n8n's own list of executions, and who did it. */
export interface Execution {
	id: string;
	status: string;
	mode: string;
	/** milliseconds since 1970; null while it has not begun or ended */
	startedAt: number | null;
	stoppedAt: number | null;
	/** name of the worker; undefined when no worker took it */
	worker: string | undefined;
}

/** What the parts of the test work with. */
export interface Field {
	cluster: Cluster;
	rest: N8nRest;
	scene: Scene;
}

/** Runs the scene's workflow as the Execute button does; queue mode sends it to a worker. */
export async function runNow({ rest, scene }: Field): Promise<FinishedExecution> {
	const trigger = scene.workflow.nodes.find(({ type }) => type.endsWith('.manualTrigger'));
	if (!trigger) throw new Error('The template has no manual trigger');
	return await rest.runWorkflow(scene.workflow.id, trigger.name);
}

/** Why a run did not end well, in n8n's words; undefined when it did. */
export function whyFailed(run: FinishedExecution): string | undefined {
	if (run.status === 'success') return failedNodes(run.runData)[0];
	return run.error ?? `it ended as ${run.status}`;
}

const milliseconds = (column: string) => `round(extract(epoch from "${column}") * 1000)`;

/** The scene's executions after one of them, oldest first, from n8n's table. */
export async function executionsAfter(
	{ cluster, scene }: Field,
	lastId: string,
): Promise<Execution[]> {
	const rows = await cluster.postgres.query(
		`select id, status, mode, ${milliseconds('startedAt')}, ${milliseconds('stoppedAt')}
		from execution_entity where "workflowId" = '${scene.workflow.id}' and id > ${lastId} order by id`,
	);
	return rows.map(([id, status, mode, startedAt, stoppedAt]) => ({
		id,
		status,
		mode,
		startedAt: startedAt ? Number(startedAt) : null,
		stoppedAt: stoppedAt ? Number(stoppedAt) : null,
		worker: cluster.workerOf(id)?.name,
	}));
}

/** The id of the newest execution of all, '0' before the first. */
export async function lastExecutionId({ cluster }: Field): Promise<string> {
	const [[id]] = await cluster.postgres.query('select coalesce(max(id), 0) from execution_entity');
	return id;
}

/** For how long two executions ran at the same moment, in milliseconds. */
export function overlapMs(one: Execution, other: Execution): number {
	if (!one.startedAt || !other.startedAt || !one.stoppedAt || !other.stoppedAt) return 0;
	const together =
		Math.min(one.stoppedAt, other.stoppedAt) - Math.max(one.startedAt, other.startedAt);
	return Math.max(0, together);
}

/** For instance `worker 1: 3, worker 2: 2`. */
export function byWorker(executions: Execution[]): string {
	const counts = new Map<string, number>();
	for (const { worker = 'no worker' } of executions) {
		counts.set(worker, (counts.get(worker) ?? 0) + 1);
	}
	return [...counts].map(([worker, count]) => `${worker}: ${count}`).join(', ');
}

/** Seconds each execution took, shortest to longest. */
export function durations(executions: Execution[]): string {
	const seconds = executions
		.map(({ startedAt, stoppedAt }) => ((stoppedAt ?? 0) - (startedAt ?? 0)) / 1000)
		.sort((one, other) => one - other);
	return `${seconds[0]?.toFixed(1)} to ${seconds[seconds.length - 1]?.toFixed(1)} s each`;
}
