/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import type { Checks } from '../../checks';
import { nodeOf, type N8nWorkflow } from '../../workflow';
import {
	durations,
	executionsAfter,
	lastExecutionId,
	type Execution,
	type Field,
} from '../executions';
import type { Shoppers } from '../shop';
import { checkWorkers, quietRun } from './bothWorkers';

/** No multiple of the 5 s for which a worker waits at Redis: else the same worker would be first each time. */
const EVERY_SECONDS = 7;
const WANTED = 5;
const WITHIN_MS = 240_000;

/** The template with its schedule at every few seconds instead of minutes; nothing else is changed. */
export function everyFewSeconds(template: N8nWorkflow): N8nWorkflow {
	const schedule = nodeOf(template, 'scheduleTrigger');
	const interval = [{ field: 'seconds', secondsInterval: EVERY_SECONDS }];
	const nodes = template.nodes.map((node) =>
		node === schedule ? { ...node, parameters: { rule: { interval } } } : node,
	);
	return { ...template, nodes };
}

/** The active workflow runs by its schedule, on the workers, while customers go on ordering. */
export async function runsBySchedule(
	checks: Checks,
	field: Field,
	shoppers: Shoppers,
): Promise<void> {
	const before = await lastExecutionId(field);
	const { id } = field.scene.workflow;
	await field.rest.activate(id);
	const deadline = Date.now() + WITHIN_MS;
	while (!isEnough(await executionsAfter(field, before)) && Date.now() < deadline) {
		shoppers.order(1);
		await pause(EVERY_SECONDS * 500);
	}
	await field.rest.deactivate(id);
	const executions = await allEnded(field, before);
	const good = executions.filter(({ status, mode }) => status === 'success' && mode === 'trigger');
	checks.add(
		`schedule every ${EVERY_SECONDS} s: at least ${WANTED} executions, all end well`,
		good.length === executions.length && good.length >= WANTED,
		`${good.length} of ${executions.length}, ${durations(executions)}`,
	);
	checkWorkers(checks, 'schedule', field, executions);
	await quietRun(checks, field, 'schedule');
}

const isEnough = (executions: Execution[]) =>
	executions.length >= WANTED && new Set(executions.flatMap(({ worker }) => worker ?? [])).size > 1;

async function allEnded(field: Field, before: string): Promise<Execution[]> {
	const deadline = Date.now() + WITHIN_MS;
	for (;;) {
		const executions = await executionsAfter(field, before);
		const open = executions.filter(({ status }) => ['new', 'running', 'waiting'].includes(status));
		if (open.length === 0 || Date.now() > deadline) return executions;
		await pause(500);
	}
}

const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));
