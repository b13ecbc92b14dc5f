import type { INodeProperties } from 'n8n-workflow';

/**
 * The switch of an operation that writes, off until somebody switches it on.
 *
 * @param description what comes out of it in place of writing, for the person at the panel
 */
export const onlyReportSwitch = (description: string): INodeProperties => ({
	displayName: 'Only Report',
	name: 'onlyReport',
	type: 'boolean',
	default: false,
	description,
});
