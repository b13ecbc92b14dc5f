import {
	NodeConnectionTypes,
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

interface Mail {
	to: string;
	subject: string;
	text: string;
}

/** What was sent through the stand-in for Send Email; it outlasts a run, and a test empties it. */
export const mailbox: { sent: Mail[]; failure?: string } = { sent: [] };

const field = (name: string): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
});

/** Stand-in for n8n's Send Email node (2.1): sends each item, and refuses what the real one refuses. */
export class SendEmail implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Send Email',
		name: 'emailSend',
		description: 'Stand-in for n8n-nodes-base.emailSend',
		group: ['output'],
		usableAsTool: true,
		version: [2, 2.1],
		defaults: { name: 'Send Email' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			...['fromEmail', 'toEmail', 'subject', 'emailFormat', 'text'].map(field),
			{ displayName: 'Options', name: 'options', type: 'json', default: {} },
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return [
			this.getInputData().map((_, item) => {
				const of = (name: string) => String(this.getNodeParameter(name, item));
				if (mailbox.failure !== undefined || of('fromEmail') === '' || of('toEmail') === '') {
					throw new NodeOperationError(this.getNode(), mailbox.failure ?? 'No recipients defined');
				}
				mailbox.sent.push({ to: of('toEmail'), subject: of('subject'), text: of('text') });
				return { json: { messageId: `<${mailbox.sent.length}@lab>` }, pairedItem: { item } };
			}),
		];
	}
}
