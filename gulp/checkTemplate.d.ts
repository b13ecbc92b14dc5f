import type { INodeTypeDescription } from 'n8n-workflow';

/** What keeps a workflow template (taak) from being shipped, one sentence each; empty when nothing does. */
export declare function checkTemplate(
	workflow: unknown,
	ourNodes: Record<string, INodeTypeDescription>,
): string[];
