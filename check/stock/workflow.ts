import type { RunReport } from '../../domain/report/runReport';
import type { Fence } from '../../domain/order/webOrder';
import { nodeThatDoes, shippedWorkflow } from '../../demo/template';
import { runWorkflow, type CredentialValues, type WorkflowJson } from '../../test/support/engine';
import type { Conditions } from './conditions';

/** What one run of the workflow says of itself. */
export interface RunOutcome {
	/** Why it did not come to its end; empty when it did. */
	failure: string;
	report: RunReport | undefined;
	fence: Fence | undefined;
}

/** The shipped workflow with the settings of this owner, and nothing else changed. */
export function ownersWorkflow({ documentStatus, buffer, maximum }: Conditions): WorkflowJson {
	const workflow = shippedWorkflow();
	const set = (type: string, operation: string, parameters: Record<string, string | number>) => {
		const name = nodeThatDoes(workflow, type, operation);
		const node = workflow.nodes.find((one) => one.name === name);
		Object.assign(node?.parameters ?? {}, parameters);
	};
	set('webOrder', 'plan', { documentStatus });
	set('webStock', 'calculate', { buffer, maximum });
	return workflow;
}

/** Runs it once on n8n's engine. */
export async function runOnce(
	workflow: WorkflowJson,
	credentials: CredentialValues,
): Promise<RunOutcome> {
	const run = await runWorkflow(workflow, { source: 'src', credentials });
	const report = run.itemsOf<RunReport>(nodeThatDoes(workflow, 'webStock', 'report'))[0];
	const fence = run
		.itemsOf<Fence>(nodeThatDoes(workflow, 'prestaShop', 'getManyWebOrders'))
		.find(({ kind }) => kind === 'fence');
	const failure = run.status === 'success' && report ? '' : failureOf(run.error, run.status);
	return { failure, report, fence };
}

function failureOf(error: { message: string; description?: unknown } | undefined, status: string) {
	if (!error) return `the workflow ended with status ${status}`;
	return `${error.message} ${typeof error.description === 'string' ? error.description : ''}`.trim();
}
