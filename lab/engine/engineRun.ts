import type {
	ExecutionBaseError,
	ExecutionStatus,
	IDataObject,
	IRun,
	IRunData,
} from 'n8n-workflow';
import { nodesThatDo, type Operation } from './operation';
import type { WorkflowJson } from './workflowJson';

/** What became of one run. */
export interface EngineRun {
	status: ExecutionStatus;
	/** The error that stopped the workflow, undefined when it ran to its end. */
	error: ExecutionBaseError | undefined;
	/** Everything n8n keeps of the run, by node. */
	runData: IRunData;
	/** What its last node put out, as a workflow that calls this one gets it. */
	lastItems: IDataObject[];
	/** How often a token was fetched, by credential type. */
	tokensFetched: Record<string, number>;
	/** The json of all items a node put on one output, over all its runs; empty when it never ran. */
	itemsOf<T = IDataObject>(node: string, output?: number): T[];
	/** The same of every node that does an operation; throws when the workflow has none. */
	resultOf<T = IDataObject>(operation: Operation, output?: number): T[];
}

/** Reads what n8n kept of a run of this workflow. */
export function engineRun(
	workflow: WorkflowJson,
	run: IRun,
	tokensFetched: Record<string, number>,
): EngineRun {
	const { runData, error, lastNodeExecuted = '' } = run.data.resultData;
	const itemsOf = <T>(node: string, output = 0): T[] =>
		(runData[node] ?? []).flatMap((task) =>
			(task.data?.main?.[output] ?? []).map((item) => item.json as T),
		);
	return {
		status: run.status,
		error: error as ExecutionBaseError | undefined,
		runData,
		lastItems: itemsOf(lastNodeExecuted),
		tokensFetched,
		itemsOf,
		resultOf: <T>(operation: Operation, output = 0) =>
			nodesThatDo(workflow, operation).flatMap(({ name }) => itemsOf<T>(name, output)),
	};
}

/** Why a run did not come to its end, for a person; empty when it did. */
export function failureOf({ status, error }: EngineRun): string {
	if (status === 'success') return '';
	if (!error) return `The workflow ended with status ${status}`;
	const node = 'node' in error ? (error.node as { name?: string } | undefined)?.name : undefined;
	return [node ? `Node "${node}":` : '', error.message, error.description ?? '']
		.filter((part) => part !== '')
		.join(' ');
}
