import type { INode, INodeParameters } from 'n8n-workflow';
import type { WorkflowJson } from './workflowJson';

const plans = ({ type, parameters }: INode): boolean =>
	type.endsWith('.webOrder') && (parameters.operation ?? 'plan') === 'plan';

/** Worlds of the lab bring more orders at once than a shop does: where nobody set a limit on new orders, there is none. */
export function withoutLimit(workflow: WorkflowJson): WorkflowJson {
	const copy = structuredClone(workflow);
	for (const node of copy.nodes.filter(plans)) {
		const given = node.parameters.salesOptions as INodeParameters | undefined;
		if (typeof given === 'string') continue;
		node.parameters.salesOptions = { mostNewOrders: 0, ...given };
	}
	return copy;
}
