import type { PlanSettings } from '../settings/planSettings';
import type { WebOrder } from '../stream/webOrder';
import type { PlannedCustomer } from '../stream/plannedCustomer';
import { webCustomerIdOf } from './orderIdentity';

/**
 * Extra fields (extra velden) that the import fills in on a card: the shop's customer id where a field for it is chosen,
 * and what is filled in by hand. A field that holds something already is left: one person may have several accounts.
 *
 * @param held what the card has in its extra fields, nothing for a new one
 */
export function customerFieldsOf(
	order: WebOrder,
	{ webCustomerField, customerFields }: Pick<PlanSettings, 'webCustomerField' | 'customerFields'>,
	held: Readonly<Record<string, string>>,
): Pick<PlannedCustomer, 'extraFields'> {
	const wanted = [
		...customerFields.map(({ name, value }): [string, string] => [name, value]),
		...(webCustomerField === null ? [] : [[webCustomerField, webCustomerIdOf(order)]]),
	].filter(([name, value]) => value !== '' && !held[name]);
	return wanted.length > 0
		? { extraFields: Object.fromEntries(wanted) as Record<string, string> }
		: {};
}
