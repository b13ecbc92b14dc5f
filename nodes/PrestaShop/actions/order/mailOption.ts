import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

/** An option to have the shop mail its customer about what is done; nothing is mailed unless it is on. */
export const mailOption = (description: string): INodeProperties => ({
	displayName: 'Send Mail to Customer',
	name: 'sendMail',
	type: 'boolean',
	default: false,
	description,
});

/** Whether it is on for an item. */
export const isMailed = (context: IExecuteFunctions, index: number): boolean =>
	context.getNodeParameter('options.sendMail', index, false) === true;
