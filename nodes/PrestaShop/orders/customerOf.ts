import type { WebOrderCustomer } from '../../../domain/stream/webOrder';
import { flag, localised, reference, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/**
 * Null when the customer was deleted.
 *
 * @param groups customer groups by id, as far as their names were read
 * @param languageId language in which the name of the group is told
 */
export function customerOf(
	row: ShopRow | undefined,
	groups: ReadonlyMap<string, ShopRow> = new Map(),
	languageId = '',
): WebOrderCustomer | null {
	if (!row) return null;
	const groupId = reference(row, 'id_default_group');
	const group = groups.get(groupId);
	return {
		id: text(row, 'id'),
		email: text(row, 'email'),
		firstName: text(row, 'firstname'),
		lastName: text(row, 'lastname'),
		company: text(row, 'company'),
		isGuest: flag(row, 'is_guest'),
		...(groupId === '' ? {} : { groupId }),
		...(group ? { group: localised(group, 'name', languageId) } : {}),
	};
}
