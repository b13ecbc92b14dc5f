import type { IExecuteFunctions, NodeOperationError } from 'n8n-workflow';

import { inOneText } from '../../domain/words/oneText';
import { worded } from '../../domain/words/wording';
import { dutchOf } from './inDutch';

/**
 * An error as the workflow that called this one is to get it: n8n hands that one the message alone, so in a called
 * workflow the message says it in both languages, with what to do. Anywhere else it is left as it is.
 */
export function forCaller(
	context: Pick<IExecuteFunctions, 'getMode'>,
	error: NodeOperationError,
): NodeOperationError {
	const { messageNl, descriptionNl } = dutchOf(error);
	if (context.getMode() !== 'integrated' || messageNl === '') return error;
	const fix = descriptionNl === '' ? '' : (error.description ?? '');
	error.message = inOneText({
		message: worded(error.message, messageNl),
		fix: worded(fix, descriptionNl),
	});
	return error;
}
