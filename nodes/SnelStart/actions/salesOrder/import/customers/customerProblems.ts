import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartFailure } from '../../../../client/failure';
import { failureText } from '../../../../client/failureText';
import type { Taken } from './takeAwayCard';
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

/** How a customer came to have several equal cards, as far as it is known. */
export type WhySeveral =
	/** This run and another one made one each. */
	| 'together'
	/** This run made one twice, because the answer to the first was lost. */
	| 'lostAnswer'
	/** They were there when this run began. */
	| 'cutOff';

const HOW: Record<WhySeveral, string> = {
	together: 'made by two runs at once',
	lostAnswer: 'made when the answer to the first was lost',
	cutOff: 'left behind by a run that was cut off',
};

export const customersTakenAway = (
	numbers: readonly number[],
	kept: number,
	why: WhySeveral,
): Problem => ({
	code: 'ambiguous-customer',
	message: `${customers(numbers)} said in everything the same as customer ${kept}, ${HOW[why]}, and ${agreeing(numbers.length, 'has', 'have')} been set to inactive (nonactief)`,
	fix: `Nothing needs to be done: no sales order was on ${agreeing(numbers.length, 'it', 'them')}.`,
});

const WHY_LEFT = {
	touched: 'somebody worked on it',
	old: 'it has stood there for more than a day, so that SnelStart keeps it for something else, as a purchase order (inkooporder), or no run came in that time',
};

/** An equal card without sales orders that stays, because of what is on it by now or because SnelStart keeps it. */
export const customersLeft = (
	number: number,
	kept: number,
	why: 'touched' | 'old' | SnelStartFailure,
): Problem => ({
	code: 'ambiguous-customer',
	message: `customer ${number} is a second card of customer ${kept} and was not set to inactive (nonactief): ${
		typeof why === 'string' ? WHY_LEFT[why] : failureText(why).message
	}`,
	fix: `Look whether customer ${number} is needed beside customer ${kept}; if not, set its card (klantkaart) to inactive in SnelStart.`,
	field: 'customer',
	value: String(number),
});

/** Equal cards with something on each: only a person can move it. */
export const customersUsed = (numbers: readonly number[], kept: number): Problem => ({
	code: 'ambiguous-customer',
	message: `${customers(numbers)} ${agreeing(numbers.length, 'says', 'say')} in everything the same as customer ${kept}, and sales orders (verkooporders) or invoices are on each of them`,
	fix: `Move the sales orders to customer ${kept} in SnelStart, then set the other ${agreeing(numbers.length, 'card', 'cards')} (klantkaart) to inactive (nonactief).`,
	field: 'customer',
	value: numbers.join(', '),
});

/** That another run made the card of a customer at the same moment, and this run took its own away. */
export const madeTogether = (own: number, kept: number, taken: Taken): Problem => ({
	code: 'ambiguous-customer',
	message: `two runs at once made a card for this customer: customer ${kept} is kept, and customer ${own} of this run ${
		taken === 'gone' ? 'has been set to inactive (nonactief)' : 'is still there'
	}`,
	fix:
		taken === 'gone'
			? "Nothing needs to be done. Let the schedule leave more time between two runs, or set a 'Time Budget (Minutes)', if this comes often."
			: `Look whether customer ${own} is needed; if not, set its card (klantkaart) to inactive in SnelStart.`,
	field: 'customer',
	value: String(own),
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
