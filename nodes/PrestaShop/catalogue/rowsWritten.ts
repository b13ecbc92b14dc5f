import { UserError } from 'n8n-workflow';

import { refusalError, type ShopAnswer, type ShopContext } from '../client/request';
import type { ShopRow } from '../wire/shopRow';

/**
 * The rows that a write answered. Throws the shop's refusal, or, where no clear answer came, that nobody knows what
 * became of it.
 *
 * @param advice what to do before the same write is sent again
 */
export function rowsWritten(context: ShopContext, answered: ShopAnswer, advice: string): ShopRow[] {
	if (answered.ok) return answered.rows;
	const error = refusalError(context, answered.refusal);
	if (!answered.refusal.temporary) throw error;
	throw new UserError(`It is not known whether the shop did this: ${error.message}`, {
		description: advice,
	});
}
