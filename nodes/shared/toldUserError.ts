import { UserError } from 'n8n-workflow';

import type { Wording } from '../../domain/words/wording';
import { inDutch } from './inDutch';

/**
 * What somebody filled in or asked for and cannot be done, or what a service tells that nobody can go on with, in both
 * languages, thrown where no node is known.
 */
export const toldUserError = (message: Wording, description?: Wording): UserError =>
	inDutch(
		new UserError(message.en, description ? { description: description.en } : {}),
		message.nl,
		description?.nl ?? '',
	);
