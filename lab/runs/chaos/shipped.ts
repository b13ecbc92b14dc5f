import { nodeThatDoes, shippedWorkflow } from '../../engine/shippedWorkflow';
import { runWorkflow, type CredentialValues, type EngineRun } from '../../engine/runWorkflow';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { RunReport } from '../../../domain/stream/runReport';

/** Runs the shipped template once on n8n's engine; `report` is null when it stopped before its last node. */
export async function runShipped(
	credentials: CredentialValues,
): Promise<{ engine: EngineRun; report: RunReport | null; orders: ImportedOrder[] }> {
	const workflow = shippedWorkflow();
	const engine = await runWorkflow(workflow, { source: 'src', credentials });
	const [report] = engine.itemsOf<RunReport>(nodeThatDoes(workflow, 'webStock', 'report'));
	const orders = engine
		.itemsOf<ImportedOrder>(nodeThatDoes(workflow, 'snelStart', 'import'))
		.filter(({ kind }) => kind === 'importedOrder');
	return { engine, report: report ?? null, orders };
}

/** Why a run did not come to its end, for a person; empty when it did. */
export function failureOf({ status, error }: EngineRun): string {
	if (status === 'success') return '';
	if (!error) return `The workflow ended with status ${status}`;
	return [error.message, error.description ?? ''].filter((part) => part !== '').join(' ');
}
