import type { Checks } from '../checks';
import type { N8nRest } from '../rest';
import { failedNodes } from '../runData';
import { footprintOf, type Scene } from '../scene';
import { checkVerdict } from './commandLine';

/** The workflow in a running server: started by hand at each trigger, switched on and off. */
export async function runsInServer(checks: Checks, rest: N8nRest, scene: Scene): Promise<void> {
	const { id, nodes } = scene.workflow;
	const triggers = nodes.filter(({ type }) => /\.(manual|schedule)Trigger$/.test(type));
	for (const { name } of triggers) {
		const { result, left } = await footprintOf(scene, () => rest.runWorkflow(id, name));
		const failed = failedNodes(result.runData);
		checks.add(
			`server: runs from "${name}"`,
			result.status === 'success' && failed.length === 0,
			result.error ?? failed[0] ?? `${Object.keys(result.runData).length} nodes`,
		);
		checks.add(
			`server: from "${name}" nothing happens twice`,
			left.salesOrders === 0 && left.stockWrites === 0,
			`${left.salesOrders} orders, ${left.stockWrites} stock writes`,
		);
	}
	checkVerdict(checks, scene, 'server');
	const on = await rest.activate(id);
	const off = await rest.deactivate(id);
	checks.add('server: the workflow can be activated and deactivated', on && !off, `${on}, ${off}`);
}

/** n8n itself had nothing to complain about our package. */
export function logIsClean(checks: Checks, log: string): void {
	const complaints = log
		.split('\n')
		.filter((line) => /snelstart|prestashop/i.test(line))
		.filter((line) => /error|warn|fail|skip|invalid/i.test(line));
	checks.add(
		"server: n8n's log names no problem with the package",
		complaints.length === 0,
		complaints[0],
	);
}
