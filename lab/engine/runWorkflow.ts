import { assembled } from './assembled';
import type { ChainNode } from './chain';
import type { EngineOptions } from './engineOptions';
import { engineRun, type EngineRun } from './engineRun';
import { executed } from './executed';
import type { WorkflowJson } from './workflowJson';

/**
 * Runs a workflow on n8n-core's own engine (WorkflowExecute), without a server or a database: a shipped template by
 * its name, a workflow as n8n exports it, or a chain of nodes. Never throws for a failing node: read `status` and
 * `error`, as n8n's execution list does.
 */
export async function runWorkflow(
	what: string | WorkflowJson | ChainNode[],
	options: EngineOptions = {},
): Promise<EngineRun> {
	const ready = await assembled(what, options);
	const startNode = options.startNode ?? (Array.isArray(what) ? what[0].name : undefined);
	const run = await executed(ready, { ...options, startNode }, options.mode);
	return engineRun(ready.json, run, ready.helper.tokensFetched);
}
