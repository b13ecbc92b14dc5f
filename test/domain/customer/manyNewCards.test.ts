import fc from 'fast-check';

import { emailsOf } from '../../../domain/books/email';
import {
	isBroughtEarlier,
	newCardsBeside,
	noCustomersYet,
	noteCustomer,
	sharedCard,
} from '../../../domain/customer/runCustomers';
import type { CustomerCard, PlannedCustomer } from '../../../domain/stream/plannedCustomer';

const planned = (name: string, email: string): PlannedCustomer => ({
	action: 'create',
	name,
	key: `${name}|${email}`,
	identities: [{ by: 'emailAndName', value: email, name, isBusiness: false }],
	card: { naam: name, email } as CustomerCard,
});

/** How often members of new customers are read while each is looked up and noted, as a plan does for its order. */
function readsFor(count: number): number {
	let reads = 0;
	const run = noCustomersYet();
	for (let index = 0; index < count; index += 1) {
		const customer = new Proxy(planned(`Klant ${index}`, `klant${index}@example.nl`), {
			get: (target, member, receiver) => {
				reads += 1;
				return Reflect.get(target, member, receiver) as unknown;
			},
		});
		const shared = sharedCard(customer, run);
		isBroughtEarlier(shared, run);
		newCardsBeside(shared, `klant${index}@example.nl`, run);
		noteCustomer(shared, run);
	}
	return reads;
}

describe('new customers of a run', () => {
	it('are looked at no more often each where there are ten times as many', () => {
		expect(readsFor(100)).toBeGreaterThan(100);
		expect(readsFor(1000)).toBe(10 * readsFor(100));
	});

	it('are found by key and by each e-mail address of their cards as by looking through all', () => {
		const name = fc.constantFrom('Jan', 'Piet', 'Els');
		const address = fc.constantFrom('a@x.nl', 'B@x.nl', 'c@x.nl');
		const emails = fc.array(address, { maxLength: 3 }).map((all) => all.join('; '));
		const customers = fc.array(fc.tuple(name, emails), { maxLength: 12 });
		fc.assert(
			fc.property(customers, (all) => {
				const run = noCustomersYet();
				const cards: PlannedCustomer[] = [];
				for (const [who, email] of all) {
					const shared = sharedCard(planned(who, email), run);
					const others = cards.filter(({ key }) => key !== shared.key);
					expect(isBroughtEarlier(shared, run)).toBe(others.length < cards.length);
					for (const one of ['a@x.nl', 'b@x.nl', 'c@x.nl']) {
						expect(newCardsBeside(shared, one, run)).toEqual(
							others.filter(({ card }) => emailsOf(card?.email ?? '').includes(one)),
						);
					}
					noteCustomer({ ...shared }, run);
					if (others.length === cards.length) cards.push(shared);
				}
			}),
		);
	});
});
