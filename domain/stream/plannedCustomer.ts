import type { SalesOrderAddress } from './salesOrderDraft';

/** Body of POST /relaties for a new customer (klant). */
export interface CustomerCard {
	relatiesoort: ['Klant'];
	naam: string;
	email: string;
	telefoon?: string;
	btwNummer?: string;
	vestigingsAdres: SalesOrderAddress;
	correspondentieAdres: SalesOrderAddress;
	factuurEmailVersturen?: EmailTick;
	aanmaningEmailVersturen?: EmailTick;
	bevestigingsEmailVersturen?: EmailTick;
	offerteEmailVersturen?: EmailTick;
	ublBestandAlsBijlage?: true;
	aanmaningsoort?: 'Onderneming' | 'Consument';
}

/** What SnelStart may send a customer by e-mail. */
export type EmailTickName = Extract<keyof CustomerCard, `${string}EmailVersturen`>;

/** An e-mail setting of a customer card. */
interface EmailTick {
	shouldSend: boolean;
	email: string;
}

/** One member of a customer card that an update fills or changes, in SnelStart's own words. */
export interface CustomerChange {
	/** Path in the relatie: "telefoon", "vestigingsAdres.straat". */
	member: string;
	from: string;
	to: string;
}

/** One thing a customer is known by, in the form in which two of them are compared. */
export type CustomerIdentity =
	/** `field`: extra field of the customer card that holds the shop's customer id. */
	| { by: 'webCustomerId'; field: string; value: string }
	| { by: 'vatNumber'; value: string }
	| { by: 'email'; value: string }
	/** `value`: the e-mail address. A consumer is never a card with a VAT number, whatever its name. */
	| {
			by: 'emailAndName';
			value: string;
			name: string;
			isBusiness: boolean;
			beside?: BesideName;
	  }
	/** With `email`: only a card with this e-mail address, or with none when it is empty. */
	| {
			by: 'nameAndPostcode';
			name: string;
			postcode: string;
			countryId: string;
			email?: string;
			beside?: BesideName;
	  };

/**
 * What else an order says of whose it is, set where a card may hold only the beginning of the name: then that beginning
 * and the step's other thing do not tell two customers apart, and one thing more has to agree.
 */
export interface BesideName {
	vatNumber: string;
	postcode: string;
	countryId: string;
	/** Letters and digits of the street, small. */
	street: string;
	email: string;
}

export interface PlannedCustomer {
	action: 'use' | 'create';
	/** Set for `use`. */
	id?: string;
	/** Customer number (relatiecode), set for `use`. */
	customerNumber?: number;
	name: string;
	/** What recognises the customer, in one form: two orders with the same key share one new card. */
	key: string;
	/** Set where SnelStart charges VAT on this order by the VAT number (btwNummer) of the card: it may not go without. */
	vatByNumber?: true;
	/** The step that found the card, for `use`; none for a collective customer. */
	recognisedBy?: CustomerIdentity['by'];
	/** Set for `create`. */
	card?: CustomerCard;
	/** What the import finds the card by, in the order it tries them; left out: the e-mail address of card or key. */
	identities?: CustomerIdentity[];
	/** For `use` with updating: what the import changes on the card. Never empties anything. */
	changes?: CustomerChange[];
	/** Extra fields of the customer (extraVeldenKlant) the import sets, by name: the shop's customer id. */
	extraFields?: Record<string, string>;
	/** Numbers of further active cards that say the same in every member: what a run that was cut off left. */
	alike?: number[];
}
