import type { ArchivedRun } from '../stream/archivedRun';

/** Runs of one workflow, the newest first; there is at least one. */
export interface RunsOf {
	workflow: string;
	workflowName: string;
	runs: readonly ArchivedRun[];
}

/** Runs by their workflow; one that is dated after `now` or at no moment, and one that is there twice, does not count. */
export function runsByWorkflow(runs: readonly ArchivedRun[], now: number): RunsOf[] {
	const once = new Map(runs.map((run) => [run.runId, { run, at: Date.parse(run.at) }]));
	const groups = new Map<string, Array<{ run: ArchivedRun; at: number }>>();
	for (const one of once.values()) {
		if (!(one.at <= now)) continue;
		const own = groups.get(one.run.workflow);
		if (own) own.push(one);
		else groups.set(one.run.workflow, [one]);
	}
	return [...groups].map(([workflow, own]) => {
		const sorted = own.sort((a, b) => b.at - a.at).map(({ run }) => run);
		const named = sorted.find(({ workflowName }) => workflowName !== '');
		return { workflow, workflowName: named?.workflowName ?? workflow, runs: sorted };
	});
}
