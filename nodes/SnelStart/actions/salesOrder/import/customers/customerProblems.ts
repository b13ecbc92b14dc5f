import type { Problem } from '../../../../../../domain/words/problem';
import { worded, type Wording } from '../../../../../../domain/words/wording';
import type { SnelStartFailure } from '../../../../client/failure';
import { failureText } from '../../../../client/failureText';
import type { Taken } from './takeAwayCard';
import type {
	CustomerChange,
	CustomerIdentity,
} from '../../../../../../domain/stream/plannedCustomer';
import { agreeing } from '../../../../../../domain/words/counted';

const SHARED: Record<CustomerIdentity['by'], Wording> = {
	email: worded('e-mail address', 'e-mailadres'),
	emailAndName: worded('e-mail address and name', 'e-mailadres en naam'),
	vatNumber: worded('VAT number (btw-nummer)', 'btw-nummer'),
	webCustomerId: worded("the shop's customer id", 'klantnummer van de webwinkel'),
	nameAndPostcode: worded('name and postcode', 'naam en postcode'),
};

export function severalCustomers(identity: CustomerIdentity, numbers: readonly number[]): Problem {
	const value =
		identity.by === 'nameAndPostcode' ? `${identity.name}, ${identity.postcode}` : identity.value;
	return {
		code: 'ambiguous-customer',
		message: `meanwhile ${numbers.length} customers in SnelStart have ${SHARED[identity.by].en} ${value}: ${numbers.join(', ')}`,
		messageNl: `inmiddels hebben ${numbers.length} klanten in SnelStart ${SHARED[identity.by].nl} ${value}: ${numbers.join(', ')}`,
		fix: 'Keep it on one customer card (klantkaart), or set the others to inactive (nonactief).',
		fixNl: 'Laat het op één klantkaart staan, of zet de andere kaarten op nonactief.',
		field: identity.by === 'email' ? 'customer.email' : 'customer',
		value,
	};
}

export const customerNotVerified = (): Problem => ({
	code: 'outcome-unknown',
	message:
		'the customer was created, but SnelStart could not be asked afterwards whether another run created it too',
	messageNl:
		'de klant is aangemaakt, maar SnelStart kon daarna niet worden gevraagd of een andere uitvoering hem ook maakte',
	fix: 'Nothing needs to be done: the next run finds the customer and creates the sales order.',
	fixNl: 'Niets: de volgende uitvoering vindt de klant en maakt de verkooporder.',
});

const customers = (numbers: readonly number[]): string =>
	`${agreeing(numbers.length, 'customer', 'customers')} ${numbers.join(', ')}`;

const customersNl = (numbers: readonly number[]): string =>
	`${agreeing(numbers.length, 'klant', 'klanten')} ${numbers.join(', ')}`;

/** How a customer came to have several equal cards, as far as it is known. */
export type WhySeveral =
	/** This run and another one made one each. */
	| 'together'
	/** This run made one twice, because the answer to the first was lost. */
	| 'lostAnswer'
	/** They were there when this run began. */
	| 'cutOff';

const HOW: Record<WhySeveral, Wording> = {
	together: worded('made by two runs at once', 'gemaakt door twee uitvoeringen tegelijk'),
	lostAnswer: worded(
		'made when the answer to the first was lost',
		'gemaakt toen het antwoord op de eerste verloren ging',
	),
	cutOff: worded(
		'left behind by a run that was cut off',
		'achtergelaten door een afgebroken uitvoering',
	),
};

export const customersTakenAway = (
	numbers: readonly number[],
	kept: number,
	why: WhySeveral,
): Problem => ({
	code: 'ambiguous-customer',
	message: `${customers(numbers)} said in everything the same as customer ${kept}, ${HOW[why].en}, and ${agreeing(numbers.length, 'has', 'have')} been set to inactive (nonactief)`,
	messageNl: `${customersNl(numbers)} ${agreeing(numbers.length, 'zei', 'zeiden')} in alles hetzelfde als klant ${kept}, ${HOW[why].nl}, en ${agreeing(numbers.length, 'is', 'zijn')} op nonactief gezet`,
	fix: `Nothing needs to be done: no sales order was on ${agreeing(numbers.length, 'it', 'them')}.`,
	fixNl: 'Niets: er stond geen verkooporder op.',
});

const WHY_LEFT = {
	touched: worded('somebody worked on it', 'iemand heeft eraan gewerkt'),
	old: worded(
		'it has stood there for more than a day, so that SnelStart keeps it for something else, as a purchase order (inkooporder), or no run came in that time',
		'hij staat er langer dan een dag, zodat SnelStart hem voor iets anders bewaart, zoals een inkooporder, of er in die tijd geen uitvoering was',
	),
};

/** An equal card without sales orders that stays, because of what is on it by now or because SnelStart keeps it. */
export const customersLeft = (
	number: number,
	kept: number,
	why: 'touched' | 'old' | SnelStartFailure,
): Problem => ({
	code: 'ambiguous-customer',
	message: `customer ${number} is a second card of customer ${kept} and was not set to inactive (nonactief): ${
		typeof why === 'string' ? WHY_LEFT[why].en : failureText(why).message
	}`,
	messageNl: `klant ${number} is een tweede kaart van klant ${kept} en is niet op nonactief gezet: ${
		typeof why === 'string' ? WHY_LEFT[why].nl : failureText(why).messageNl
	}`,
	fix: `Look whether customer ${number} is needed beside customer ${kept}; if not, set its card (klantkaart) to inactive in SnelStart.`,
	fixNl: `Kijk of klant ${number} naast klant ${kept} nodig is; zet de klantkaart anders in SnelStart op nonactief.`,
	field: 'customer',
	value: String(number),
});

/** Equal cards with something on each: only a person can move it. */
export const customersUsed = (numbers: readonly number[], kept: number): Problem => ({
	code: 'ambiguous-customer',
	message: `${customers(numbers)} ${agreeing(numbers.length, 'says', 'say')} in everything the same as customer ${kept}, and sales orders (verkooporders) or invoices are on each of them`,
	messageNl: `${customersNl(numbers)} ${agreeing(numbers.length, 'zegt', 'zeggen')} in alles hetzelfde als klant ${kept}, en op elk ervan staan verkooporders of facturen`,
	fix: `Move the sales orders to customer ${kept} in SnelStart, then set the other ${agreeing(numbers.length, 'card', 'cards')} (klantkaart) to inactive (nonactief).`,
	fixNl: `Zet de verkooporders in SnelStart op klant ${kept}, en zet daarna de andere ${agreeing(numbers.length, 'klantkaart', 'klantkaarten')} op nonactief.`,
	field: 'customer',
	value: numbers.join(', '),
});

/** That another run made the card of a customer at the same moment, and this run took its own away. */
export const madeTogether = (own: number, kept: number, taken: Taken): Problem => ({
	code: 'ambiguous-customer',
	message: `two runs at once made a card for this customer: customer ${kept} is kept, and customer ${own} of this run ${
		taken === 'gone' ? 'has been set to inactive (nonactief)' : 'is still there'
	}`,
	messageNl: `twee uitvoeringen tegelijk maakten een kaart voor deze klant: klant ${kept} blijft, en klant ${own} van deze uitvoering ${
		taken === 'gone' ? 'is op nonactief gezet' : 'staat er nog'
	}`,
	fix:
		taken === 'gone'
			? "Nothing needs to be done. Let the schedule leave more time between two runs, or set a 'Time Budget (Minutes)', if this comes often."
			: `Look whether customer ${own} is needed; if not, set its card (klantkaart) to inactive in SnelStart.`,
	fixNl:
		taken === 'gone'
			? "Niets. Laat in het schema meer tijd tussen twee uitvoeringen, of stel 'Time Budget (Minutes)' in, als dit vaak voorkomt."
			: `Kijk of klant ${own} nodig is; zet de klantkaart anders in SnelStart op nonactief.`,
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
	messageNl: `klant ${name} is niet bijgewerkt (${what.join(', ')}): ${failureText(failure).messageNl}`,
	fix: 'The order is imported all the same. Change the customer card (klantkaart) in SnelStart by hand when it matters.',
	fixNl:
		'De order is evengoed geïmporteerd. Wijzig de klantkaart in SnelStart met de hand als het ertoe doet.',
	field: 'customer',
	value: what.join(', '),
});

/** Changes that were left out because a person was at the card after the plan was made. */
export const changedMeanwhile = (name: string, left: readonly CustomerChange[]): Problem => ({
	code: 'customer-not-updated',
	message: `customer ${name} was changed in SnelStart after the plan was made, so it keeps its own ${left.map(({ member }) => member).join(', ')}`,
	messageNl: `klant ${name} is na het plan in SnelStart gewijzigd en houdt daarom de eigen ${left.map(({ member }) => member).join(', ')}`,
	fix: 'Nothing needs to be done, unless the shop is right: then change the customer card (klantkaart) in SnelStart.',
	fixNl: 'Niets, tenzij de webwinkel gelijk heeft: wijzig dan de klantkaart in SnelStart.',
	field: 'customer',
	value: left.map(({ member, to }) => `${member}: ${to}`).join('; '),
});
