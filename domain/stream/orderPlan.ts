import type { Problem } from '../words/problem';
import type { DecimalText } from './webOrder';

/** Amount in whole euro cents. */
export type Cents = number;

export type PlannedOutcome = 'create' | 'exists' | 'waiting' | 'blocked';
export type ImportOutcome = 'created' | 'exists' | 'waiting' | 'blocked' | 'failed';

/** Address as SnelStart takes it (AdresModel): a complete one with its country, or none at all. */
export interface SalesOrderAddress {
	contactpersoon: string;
	straat: string;
	postcode: string;
	plaats: string;
	land: { id: string };
}

/** Line of a sales order (verkooporderregel). It has no VAT field: VAT follows the article's revenue group. */
export interface SalesOrderLine {
	/** `artikelcode` names an article that the import creates first; its id is empty until then. */
	artikel: { id: string; artikelcode?: string };
	omschrijving: string;
	/** Unit price in euros, at most four decimals; incl. or excl. VAT as the order's btwIngaveModel says. */
	stuksprijs: number;
	aantal: number;
	extraRegelVelden?: Array<{ veldNummer: number; waarde: string }>;
}

/** Body of POST /verkooporders, complete but for the customer when that has to be created first. */
export interface SalesOrderDraft {
	relatie: { id: string } | null;
	procesStatus: string;
	/** yyyy-MM-ddTHH:mm:ss, without zone. */
	datum: string;
	omschrijving: string;
	betalingskenmerk: string;
	orderreferentie: string;
	memo?: string;
	/** Days, 0..100; left out: the customer's. */
	krediettermijn?: number;
	kostenplaats?: { id: string };
	verkooporderBtwIngaveModel: 'Inclusief' | 'Exclusief';
	verkoopordersjabloon: { id: string };
	factuuradres?: SalesOrderAddress;
	afleveradres?: SalesOrderAddress;
	regels: SalesOrderLine[];
}

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
	aanmaningsoort?: 'Onderneming' | 'Consument';
}

/** An e-mail setting of a customer card. */
export interface EmailTick {
	shouldSend: boolean;
	email: string;
}

/** Body of POST /artikelen for an article that SnelStart does not know yet. */
export interface PlannedArticle {
	artikelcode: string;
	omschrijving: string;
	artikelOmzetgroep: { id: string };
	verkoopprijs: number;
	voorraadControle: boolean;
	/** Extra fields (extraVelden) the import fills in after creating, by name: they are no part of the body. */
	extraFields?: Record<string, string>;
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
	/** With `email`: only a card with this e-mail address, or with none when it is empty. */
	| { by: 'nameAndPostcode'; name: string; postcode: string; countryId: string; email?: string };

export interface PlannedCustomer {
	action: 'use' | 'create';
	/** Set for `use`. */
	id?: string;
	/** Customer number (relatiecode), set for `use`. */
	customerNumber?: number;
	name: string;
	/** What recognises the customer, in one form: two orders with the same key share one new card. */
	key: string;
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

/** VAT of one rate on both sides, in cents. */
export interface VatComparison {
	rate: DecimalText;
	shop: Cents;
	snelStart: Cents;
}

/** Quantities an order takes from stock, by the article code of the shop. */
export interface OrderedQuantity {
	code: string;
	quantity: number;
}

/** What `Web Order: Plan` decided for one order. Deciding never writes. */
export interface PlannedOrder {
	kind: 'webOrder';
	outcome: PlannedOutcome;
	orderId: string;
	reference: string;
	shopName: string;
	/** Prefix + order id, written as payment reference (betalingskenmerk); the one thing that tells imported from new. */
	importKey: string;
	placedAt: string;
	stateName: string;
	/** One line for a person: who, what, how much, and what will happen. */
	summary: string;
	problems: Problem[];
	/** What a person should know though nothing is kept back: a text that was cut, a stand-in article, a refund. */
	notices: Problem[];
	/** Who ordered, in words, whatever the outcome; empty when the shop does not say. */
	customerName: string;
	/** True while the shop holds these quantities for the order. */
	holdsStock: boolean;
	quantities: OrderedQuantity[];
	customer: PlannedCustomer | null;
	/** Articles the import creates before the sales order. */
	articles: PlannedArticle[];
	salesOrder: SalesOrderDraft | null;
	/** In cents; null where there is no draft. `difference` = SnelStart's expected total - shop total, after the difference line. */
	totals: { shop: Cents; snelStart: Cents | null; difference: Cents | null };
	/** Amount booked on the difference article (ordertotaalverschil), in cents; 0 when the lines add up. */
	bookedDifference: Cents;
	/** Up to where a total that SnelStart computed otherwise is only told, as set for the order total difference. */
	differenceCeiling?: Cents;
	vat: VatComparison[];
	/** The sales order that is already in SnelStart, for `exists`. */
	existing: { id: string; number: number; customerNumber: number | null } | null;
}

/** What `SnelStart: Sales Order: Import` made of one planned order. */
export interface ImportedOrder {
	kind: 'webOrder';
	outcome: ImportOutcome;
	orderId: string;
	reference: string;
	shopName: string;
	importKey: string;
	placedAt: string;
	stateName: string;
	summary: string;
	problems: Problem[];
	notices: Problem[];
	holdsStock: boolean;
	quantities: OrderedQuantity[];
	salesOrderId: string | null;
	/** Order number (ordernummer) and customer number (klantnummer) in SnelStart, where known. */
	salesOrderNumber: number | null;
	customerNumber: number | null;
	customerName: string;
	customerCreated: boolean;
	/** `snelStart` is what SnelStart itself computed (totaalInclusiefBtw), null when nothing was created in this run. */
	totals: { shop: Cents; snelStart: Cents | null; difference: Cents | null };
	bookedDifference: Cents;
	vat: VatComparison[];
}
