import type { CustomerIdentity, PlannedCustomer } from '../stream/plannedCustomer';

/** What a planned customer is looked up by, in the order to try: the e-mail address where the plan says nothing else. */
export function plannedIdentities({
	identities,
	card,
	key,
}: Pick<PlannedCustomer, 'identities' | 'card' | 'key'>): CustomerIdentity[] {
	return identities ?? [{ by: 'email', value: card?.email ?? key }];
}
