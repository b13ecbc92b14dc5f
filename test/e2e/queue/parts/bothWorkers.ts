/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { Checks } from '../../checks';
import { checkVerdict } from '../../parts/commandLine';
import {
	byWorker,
	durations,
	executionsAfter,
	lastExecutionId,
	runNow,
	whyFailed,
	type Execution,
	type Field,
} from '../executions';
import type { Shoppers } from '../shop';

const RUNS = 6;
const STAGGER_MS = 1500;

/** Runs begin one after the other, each before the last has ended; orders come in between. */
export async function jobsGoToBothWorkers(
	checks: Checks,
	field: Field,
	shoppers: Shoppers,
): Promise<void> {
	const before = await lastExecutionId(field);
	const runs = [];
	for (let run = 0; run < RUNS; run += 1) {
		shoppers.order(2);
		runs.push(runNow(field));
		await new Promise((resolve) => setTimeout(resolve, STAGGER_MS));
	}
	const ends = await Promise.all(runs);
	const failures = ends.flatMap((end) => whyFailed(end) ?? []);
	const executions = await executionsAfter(field, before);
	checks.add(
		`${RUNS} runs, one begun every ${STAGGER_MS / 1000} s: all end well`,
		failures.length === 0 && executions.length === RUNS,
		failures[0] ?? durations(executions),
	);
	checkWorkers(checks, 'staggered', field, executions);
	await quietRun(checks, field, 'staggered');
}

/** Every execution was done by a worker, and no worker was left out. */
export function checkWorkers(
	checks: Checks,
	what: string,
	{ cluster }: Field,
	executions: Execution[],
): void {
	const busy = new Set(executions.flatMap(({ worker }) => worker ?? []));
	const byMain = executions.filter(({ worker }) => worker === undefined);
	checks.add(
		`${what}: the jobs went to both workers, none ran in the main process`,
		byMain.length === 0 && busy.size === cluster.workers.filter((one) => one.isRunning).length,
		byWorker(executions),
	);
}

/** One more run without anything new, as the schedule has it; after it everything must be right. */
export async function quietRun(checks: Checks, field: Field, what: string): Promise<void> {
	const end = await runNow(field);
	const failure = whyFailed(end);
	if (failure) checks.add(`${what}: the quiet run after it ends well`, false, failure);
	checkVerdict(checks, field.scene, `${what}, after a quiet run`);
}
