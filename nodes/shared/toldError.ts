import { NodeOperationError, type INode } from 'n8n-workflow';

import type { Wording } from '../../domain/words/wording';
import { inDutch } from './inDutch';

interface ToldOptions {
	/** What to do about it, in whole sentences. */
	description?: Wording;
	itemIndex?: number;
}

/**
 * An error of a node in both languages from one definition: English in the editor, Dutch in a Dutch report and to an
 * error workflow.
 */
export function toldError(
	node: INode,
	message: Wording,
	{ description, itemIndex }: ToldOptions = {},
): NodeOperationError {
	const error = new NodeOperationError(node, message.en, {
		...(description ? { description: description.en } : {}),
		...(itemIndex === undefined ? {} : { itemIndex }),
	});
	return inDutch(error, message.nl, description?.nl ?? '');
}
