import type { WebOrderCustomer } from '../../../domain/stream/webOrder';
import { flag, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/** Null when the customer was deleted. */
export function customerOf(row: ShopRow | undefined): WebOrderCustomer | null {
	if (!row) return null;
	return {
		id: text(row, 'id'),
		email: text(row, 'email'),
		firstName: text(row, 'firstname'),
		lastName: text(row, 'lastname'),
		company: text(row, 'company'),
		isGuest: flag(row, 'is_guest'),
	};
}
