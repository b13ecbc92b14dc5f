import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartFailure } from '../../../../client/failure';
import { failureText } from '../../../../client/failureText';
import type {
	CustomerChange,
	CustomerIdentity,
} from '../../../../../../domain/stream/plannedCustomer';
import { agreeing } from '../../../../../../domain/words/counted';

const SHARED: Record<CustomerIdentity['by'], string> = {
	email: 'e-mail address',
	emailAndName: 'e-mail address and name',
	vatNumber: 'VAT number (btw-nummer)',
	webCustomerId: "the shop's customer id",
	nameAndPostcode: 'name and postcode',
};

export function severalCustomers(identity: CustomerIdentity, numbers: readonly number[]): Problem {
	const value =
		identity.by === 'nameAndPostcode' ? `${identity.name}, ${identity.postcode}` : identity.value;
	return {
		code: 'ambiguous-customer',
		message: `meanwhile ${numbers.length} customers in SnelStart have ${SHARED[identity.by]} ${value}: ${numbers.join(', ')}`,
		fix: 'Keep it on one customer card (klantkaart), or set the others to inactive (nonactief).',
		field: identity.by === 'email' ? 'customer.email' : 'customer',
		value,
	};
}

export const customerNotVerified = (): Problem => ({
	code: 'outcome-unknown',
	message:
		'the customer was created, but SnelStart could not be asked afterwards whether another run created it too',
	fix: 'Nothing needs to be done: the next run finds the customer and creates the sales order.',
});

const customers = (numbers: readonly number[]): string =>
	`${agreeing(numbers.length, 'customer', 'customers')} ${numbers.join(', ')}`;

export const customersTakenAway = (numbers: readonly number[], kept: number): Problem => ({
	code: 'ambiguous-customer',
	message: `${customers(numbers)} said in everything the same as customer ${kept}, left by a run that was cut off or by two runs at once, and ${agreeing(numbers.length, 'has', 'have')} been set to inactive (nonactief)`,
	fix: `Nothing needs to be done: no sales order was on ${agreeing(numbers.length, 'it', 'them')}.`,
});

/** Alike cards of which SnelStart refuses to let some go: it does so while sales orders are on them (REL-0050). */
export const customersLeft = (
	numbers: readonly number[],
	kept: number,
	away: readonly number[],
): Problem => ({
	code: 'ambiguous-customer',
	message: `${customers(numbers)} ${agreeing(numbers.length, 'says', 'say')} in everything the same as customer ${kept}, but SnelStart would not set ${agreeing(numbers.length, 'it', 'them')} to inactive (nonactief)${away.length > 0 ? `, as it did ${customers(away)}` : ''}`,
	fix: `Move ${agreeing(numbers.length, 'its', 'their')} sales orders to customer ${kept} in SnelStart, then set the other ${agreeing(numbers.length, 'card', 'cards')} (klantkaart) to inactive.`,
	field: 'customer',
	value: numbers.join(', '),
});

/** An update that SnelStart refused, or that could not be seen to have arrived. */
export const notUpdated = (
	name: string,
	what: readonly string[],
	failure: SnelStartFailure,
): Problem => ({
	code: 'customer-not-updated',
	message: `customer ${name} was not updated (${what.join(', ')}): ${failureText(failure).message}`,
	fix: 'The order is imported all the same. Change the customer card (klantkaart) in SnelStart by hand when it matters.',
	field: 'customer',
	value: what.join(', '),
});

/** Changes that were left out because a person was at the card after the plan was made. */
export const changedMeanwhile = (name: string, left: readonly CustomerChange[]): Problem => ({
	code: 'customer-not-updated',
	message: `customer ${name} was changed in SnelStart after the plan was made, so it keeps its own ${left.map(({ member }) => member).join(', ')}`,
	fix: 'Nothing needs to be done, unless the shop is right: then change the customer card (klantkaart) in SnelStart.',
	field: 'customer',
	value: left.map(({ member, to }) => `${member}: ${to}`).join('; '),
});
