import { UserError } from 'n8n-workflow';

import type { Noun } from '../../shared/genericOption';
import type { ShopRecord } from './recordOf';

const MOST_NAMED = 5;

/**
 * The one record that was made by a write whose answer told nothing, out of those that are new since. Throws that nobody
 * knows what became of it, with the new records to look at.
 *
 * @param fresh null where the shop could not be asked
 * @param because why the answer told nothing, in words
 */
export function recordMade(
	{ singular, plural }: Noun,
	fresh: readonly ShopRecord[] | null,
	isIt: (record: ShopRecord) => boolean,
	because: string,
): ShopRecord {
	const alike = (fresh ?? []).filter(isIt);
	if (alike.length === 1) return alike[0];
	const ids = (alike.length > 0 ? alike : (fresh ?? [])).slice(0, MOST_NAMED).map(({ id }) => id);
	const found =
		fresh === null
			? 'The shop could not be asked.'
			: ids.length === 0
				? `No new ${singular} was there a moment later.`
				: `New in the shop since: the ${plural} with the ID ${ids.join(', ')}.`;
	throw new UserError(`It is not known whether the shop made this ${singular}: ${because}`, {
		description: `${found} Look for it in the shop before this item is run again, or there may be two of it.`,
	});
}
