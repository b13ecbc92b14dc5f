import { nodesThatDo, shippedWorkflow, type WorkflowJson } from '../../engine';

/** The shipped template with an item for each article, which a person would choose to change one. */
export function checkedWorkflow(): WorkflowJson {
	const workflow = structuredClone(shippedWorkflow()) as WorkflowJson;
	for (const { parameters } of nodesThatDo(workflow, 'snelStart.getMany')) {
		parameters.options = { output: 'items' };
	}
	for (const { parameters } of nodesThatDo(workflow, 'webStock.calculate')) {
		parameters.output = 'items';
	}
	return workflow;
}
