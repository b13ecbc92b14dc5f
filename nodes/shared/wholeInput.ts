import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import { forCaller } from './forCaller';
import { dutchOf, inDutch } from './inDutch';

/** An operation that takes all input items at once. */
export type Operation = (this: IExecuteFunctions) => Promise<INodeExecutionData[]>;

/**
 * Runs an operation on the whole input. When it fails the node fails, or, where the user lets the workflow
 * continue, its one output item tells the error: n8n itself would pass the input on as if nothing were wrong.
 * The item belongs to no input item, so that n8n puts it on the error output as it is.
 */
export async function runOnWholeInput(
	context: IExecuteFunctions,
	operation: Operation,
): Promise<INodeExecutionData[][]> {
	try {
		return [await operation.call(context)];
	} catch (error) {
		if (!context.continueOnFail()) {
			const thrown = new NodeOperationError(context.getNode(), error as Error, { itemIndex: 0 });
			const { messageNl, descriptionNl } = dutchOf(error);
			throw forCaller(
				context,
				messageNl === '' ? thrown : inDutch(thrown, messageNl, descriptionNl),
			);
		}
		const { message, description } = error as Error & { description?: string | null };
		const details = {
			node: context.getNode().name,
			description: description ?? '',
			...dutchOf(error),
		};
		return [[{ json: { error: message, details } }]];
	}
}
