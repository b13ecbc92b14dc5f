import type { PlanSettings } from '../order/planSettings';
import type { WebOrder } from '../order/webOrder';
import { identityOf } from './orderIdentity';
import { customerNameOf } from './card';

/** What the customers of a run are to be looked for by in SnelStart; an empty list where the chain does not ask. */
export interface CustomerLookups {
	emails: string[];
	vatNumbers: string[];
	/** Names as the shop has them. */
	names: string[];
	/** Null when the shop's customer id is not kept. */
	extraField: { field: string; values: string[] } | null;
}

/** Every value of these orders that a step of the chain (herkenning) compares, each once. */
export function customerLookups(
	orders: readonly WebOrder[],
	settings: Pick<PlanSettings, 'recognition' | 'webCustomerField'>,
): CustomerLookups {
	const found = orders.flatMap((order) =>
		settings.recognition.flatMap((step) => {
			const identity = identityOf(step, order, { countries: [] }, settings);
			return identity ? [{ order, identity }] : [];
		}),
	);
	const values = (by: 'email' | 'vatNumber' | 'webCustomerId') =>
		distinct(found.flatMap(({ identity }) => (identity.by === by ? [identity.value] : [])));
	const field = settings.webCustomerField;
	return {
		emails: values('email'),
		vatNumbers: values('vatNumber'),
		names: distinct(
			found.flatMap(({ order, identity }) =>
				identity.by === 'nameAndPostcode' ? [customerNameOf(order)] : [],
			),
		),
		extraField:
			field && settings.recognition.includes('webCustomerId')
				? { field, values: values('webCustomerId') }
				: null,
	};
}

const distinct = (values: string[]): string[] => [...new Set(values)];
