import { UserError } from 'n8n-workflow';

import type { Wording } from '../../domain/words/wording';
import { inDutch } from './inDutch';

/** What somebody filled in or asked for and cannot be done, in both languages, thrown where no node is known. */
export const toldUserError = (message: Wording): UserError =>
	inDutch(new UserError(message.en), message.nl, '');
