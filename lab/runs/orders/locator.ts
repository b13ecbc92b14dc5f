import type { INodeParameters } from 'n8n-workflow';

/** What a drop-down holds: how it was chosen, and what. */
export const locator = (mode: string, value: string): INodeParameters => ({
	__rl: true,
	mode,
	value,
});
