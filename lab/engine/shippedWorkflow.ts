import { merged } from './choice';
import { demoChoices } from './demoChoices';
import { doesOperation } from './operation';
import { untouchedTemplate } from './untouchedTemplate';
import type { WorkflowJson } from './workflowJson';

/** A template as the owner of the demo has it, by default the main job: with `demoChoices` filled in and writing. */
export function shippedWorkflow(name = 'import-orders-and-export-stock'): WorkflowJson {
	const workflow = untouchedTemplate(name);
	for (const node of workflow.nodes) {
		for (const { on, parameters } of demoChoices) {
			if (typeof on !== 'string' || !doesOperation(node, on)) continue;
			node.parameters = merged(node.parameters, parameters);
		}
	}
	return workflow;
}
