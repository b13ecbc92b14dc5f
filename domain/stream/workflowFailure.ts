import { z } from 'zod';

import { outOfOneText } from '../words/oneText';
import { textOrEmpty } from './readable';

/** What n8n's Error Trigger tells of a workflow that failed. */
export interface WorkflowFailure {
	workflow: string;
	workflowName: string;
	/** Name of the node that failed, and what it said; either may be ''. */
	node: string;
	message: string;
	/** The same in Dutch; '' where the node said it in English only. */
	messageNl?: string;
	/** Where the run can be looked at; '' where n8n keeps none, as of a trigger that could not start. */
	url: string;
	runId: string;
}

const text = textOrEmpty.catch('');
const nl = z.object({ message: text }).passthrough().optional().catch(undefined);
const context = z.object({ nl }).passthrough().optional().catch(undefined);
const failed = z.object({ message: text, context }).passthrough().optional().catch(undefined);

const errorTriggerSchema = z.object({
	workflow: z.object({ id: text, name: text }).passthrough(),
	execution: z
		.object({ id: text, url: text, lastNodeExecuted: text, error: failed })
		.passthrough()
		.optional(),
	trigger: z.object({ error: failed }).passthrough().optional(),
});

/** Reads it; null for an item of another trigger. */
export function workflowFailureIn(item: unknown): WorkflowFailure | null {
	const { data } = errorTriggerSchema.safeParse(item);
	if (!data || (!data.execution && !data.trigger)) return null;
	const { workflow, execution, trigger } = data;
	const error = execution?.error ?? trigger?.error;
	const { message } = outOfOneText(error?.message ?? '');
	return {
		workflow: workflow.id,
		workflowName: workflow.name,
		node: execution?.lastNodeExecuted ?? '',
		message: message.en,
		messageNl: error?.context?.nl?.message ?? (message.nl === message.en ? '' : message.nl),
		url: execution?.url ?? '',
		runId: execution?.id ?? '',
	};
}
