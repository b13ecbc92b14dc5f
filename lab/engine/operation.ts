import type { INode } from 'n8n-workflow';
import type { WorkflowJson } from './workflowJson';

/**
 * What a node does, whatever a workflow calls it: `webOrder.plan`, or with its resource where two have an operation of
 * one name, `snelStart.stock.getMany`. The type is the one of our package, without the package's name.
 */
export type Operation = `${string}.${string}`;

const PACKAGE = 'n8n-nodes-snelstart-prestashop.';

/** Every node that does an operation; throws with what there is when none does. */
export function nodesThatDo({ nodes }: WorkflowJson, operation: Operation): INode[] {
	const found = nodes.filter((node) => doesOperation(node, operation));
	if (found.length > 0) return found;
	const known = nodes.flatMap((node) => operationsOf(node).slice(0, 1)).join(', ');
	throw new Error(`The workflow has no node that does ${operation}; it has ${known}`);
}

/** Name of the node that does an operation; throws when none or more than one does. */
export function nodeThatDoes(workflow: WorkflowJson, operation: Operation): string {
	const [{ name }, ...more] = nodesThatDo(workflow, operation);
	if (more.length > 0) throw new Error(`${more.length + 1} nodes do ${operation}: name one`);
	return name;
}

/** Whether a node does an operation. */
export const doesOperation = (node: INode, operation: Operation): boolean =>
	operationsOf(node).includes(operation);

function operationsOf({ type, parameters }: INode): string[] {
	if (!type.startsWith(PACKAGE)) return [];
	const node = type.slice(PACKAGE.length);
	const { resource, operation } = parameters;
	return [`${node}.${String(operation)}`, `${node}.${String(resource)}.${String(operation)}`];
}
