/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './environment';
import type { WorkflowJson } from './workflowJson';

/** A workflow as it is shipped, by default the main job; nothing in it is changed but for the credentials. */
export function shippedWorkflow(name = 'import-orders-and-export-stock'): WorkflowJson {
	const file = join(packageRoot, 'workflows', `${name}.json`);
	return JSON.parse(readFileSync(file, 'utf8')) as WorkflowJson;
}

/** Name of the node that does one operation, whatever the template calls it. */
export function nodeThatDoes(workflow: WorkflowJson, type: string, operation: string): string {
	const found = workflow.nodes.find(
		(node) => node.type.endsWith(`.${type}`) && node.parameters.operation === operation,
	);
	if (!found) throw new Error(`The template has no node ${type} ${operation}`);
	return found.name;
}
