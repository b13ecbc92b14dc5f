/** What n8n keeps of a run: per node its runs, each with the items of every output. */
export type RunData = Record<string, NodeRun[]>;

interface NodeRun {
	executionStatus?: string;
	executionTime?: number;
	error?: { message?: string; description?: string | null };
	data?: { main?: Array<Array<{ json: unknown }> | null> };
}

/** The nodes that did not succeed, with n8n's error text. */
export function failedNodes(runData: RunData): string[] {
	return Object.entries(runData).flatMap(([node, runs]) =>
		runs
			.filter((run) => run.error !== undefined || run.executionStatus !== 'success')
			.map((run) => `${node}: ${run.error?.message ?? run.executionStatus ?? 'no status'}`),
	);
}

/** The items a node put on its first output in its last run. */
export function itemsOf<T>(runData: RunData, node: string): T[] {
	const runs = runData[node] ?? [];
	return (runs[runs.length - 1]?.data?.main?.[0] ?? []).map((item) => item.json as T);
}
