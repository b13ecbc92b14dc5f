import { creditKeyOf, WHOLE_ORDER } from '../books/creditKey';
import type { OrderChange } from '../stream/orderChange';
import { worded } from '../words/wording';
import { changeOf } from './changeOf';
import type { FollowCase } from './followCase';

/**
 * An order that lives in the shop although its sales order is credited as a whole: it was cancelled, and taken up again.
 * Null for any other.
 */
export function revivedChange({ booked, shop, credits }: FollowCase): OrderChange | null {
	const key = creditKeyOf(booked.importKey, WHOLE_ORDER);
	const credit = credits.find(({ importKey }) => importKey === key);
	if (credit === undefined) return null;
	return changeOf(booked, shop.order, {
		change: 'edited',
		what: worded(
			`is "${shop.stateName}" in the shop again, and credited as a whole by sales order ${credit.number}`,
			`staat in de webwinkel weer op "${shop.stateName}" en is in zijn geheel gecrediteerd door verkooporder ${credit.number}`,
		),
		proposal: worded(
			`If it is sold after all, delete sales order (verkooporder) ${credit.number}, the credit; otherwise cancel the order in PrestaShop`,
			`Is hij toch verkocht, verwijder dan verkooporder ${credit.number}, de creditering; annuleer anders de order in PrestaShop`,
		),
		whyNot: worded(
			'the credit may have been paid back',
			'het gecrediteerde bedrag is misschien al terugbetaald',
		),
	});
}
