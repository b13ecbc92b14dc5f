import { NodeOperationError, type INode } from 'n8n-workflow';
import { inDutch } from '../../shared/inDutch';
import { failureOf, type SnelStartFailure } from './failure';
import { failureText } from './failureText';

/**
 * A refused or failed request, with what is known about it in `details`.
 * It holds no request, no headers and no cause: those carry the keys.
 */
export class SnelStartError extends NodeOperationError {
	constructor(
		node: INode,
		readonly details: SnelStartFailure,
		itemIndex?: number,
	) {
		const { message, messageNl, fix, fixNl } = failureText(details);
		const isCoded = details.who === 'data' && details.codes.length > 0;
		const description = isCoded ? `${fix} [Nederlands: ${fixNl}]` : fix;
		super(node, message, { description, itemIndex });
		inDutch(this, messageNl, fixNl);
	}
}

/** A success that is not what was asked for: no list where a list is expected. Nothing may be decided on it. */
export const notUnderstood = (node: INode, path: string): SnelStartError =>
	new SnelStartError(node, failureOf({ method: 'GET', path, status: 200 }));
