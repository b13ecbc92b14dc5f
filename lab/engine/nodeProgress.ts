import './environment';
import { ExecutionLifecycleHooks } from 'n8n-core';
import type { IWorkflowBase } from 'n8n-workflow';

/** What a node did, told while the run goes on. */
export interface NodeProgress {
	node: string;
	phase: 'started' | 'finished';
	/** Set when finished: items on all outputs, milliseconds, and the error if it failed. */
	items: number;
	ms: number;
	error?: Error;
}

/** The hooks of a run, by which `onNode` hears of every node that begins and ends. */
export function lifecycle(workflow: IWorkflowBase, onNode?: (progress: NodeProgress) => void) {
	const hooks = new ExecutionLifecycleHooks('manual', '1', workflow);
	if (onNode === undefined) return hooks;
	hooks.addHandler('nodeExecuteBefore', (node) =>
		onNode({ node, phase: 'started', items: 0, ms: 0 }),
	);
	hooks.addHandler('nodeExecuteAfter', (node, data) =>
		onNode({
			node,
			phase: 'finished',
			items: (data.data?.main ?? []).reduce((sum, items) => sum + (items?.length ?? 0), 0),
			ms: data.executionTime,
			error: data.error,
		}),
	);
	return hooks;
}
