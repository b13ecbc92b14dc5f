import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { coreNodes } from './coreNodes';
import { DataTable } from './dataTable';
import { EditItems } from './editItems';
import { EvaluateFields } from './evaluateFields';
import { LoopOverItems } from './loopOverItems';
import { SendEmail } from './mailbox';
import { MicrosoftSql } from './sqlNode';

/** n8n-nodes-base is not installed: these pass their input on, as the real ones do on a manual run. */
class PassThrough implements INodeType {
	description: INodeTypeDescription;

	constructor(name: string, isTrigger: boolean) {
		this.description = {
			displayName: name,
			name,
			description: `Stand-in for n8n-nodes-base.${name}`,
			group: [isTrigger ? 'trigger' : 'transform'],
			version: [1, 1.1, 1.2, 1.3, 2.6],
			defaults: { name },
			inputs: isTrigger ? [] : [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			properties: [],
		};
	}

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [this.getInputData()];
	}
}

/** Nodes of n8n-nodes-base that the shipped workflows use, by their full type. */
export const standIns = new Map<string, INodeType>([
	['n8n-nodes-base.dataTable', new DataTable()],
	['n8n-nodes-base.emailSend', new SendEmail()],
	['n8n-nodes-base.microsoftSql', new MicrosoftSql()],
	['n8n-nodes-base.splitInBatches', new LoopOverItems()],
	['lab.editItems', new EditItems()],
	['lab.evaluateFields', new EvaluateFields()],
	...coreNodes,
	...(
		[
			['errorTrigger', true],
			['manualTrigger', true],
			['scheduleTrigger', true],
			['formTrigger', true],
			['executeWorkflowTrigger', true],
			['noOp', false],
			['stickyNote', false],
		] as const
	).map(([name, isTrigger]): [string, INodeType] => [
		`n8n-nodes-base.${name}`,
		new PassThrough(name, isTrigger),
	]),
]);
