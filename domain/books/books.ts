import type { Cents } from '../money/cents';
import type { BookedQuantity } from '../stream/bookedQuantity';

/** What the plan has read of the administration (administratie) in SnelStart. Reading is the node's work, judging the domain's. */
export interface Books {
	company: {
		name: string;
		/** artikelcodeSoort Numeriek: codes are digits only. */
		numericArticleCodes: boolean;
		articleCodeMaxLength: number;
		/** factureerBuitenlandsBtw: consumers in other EU countries pay the VAT of their country. */
		foreignVat: boolean;
		/** verkoopprijsArtikelbestandExclusiefBtw */
		articlePricesExclVat: boolean;
	};
	template: SalesOrderTemplate;
	countries: Country[];
	revenueGroups: RevenueGroup[];
	vatTariffs: VatTariff[];
	/** VAT rates of other countries (vatrates); empty when SnelStart does not charge them. */
	foreignVatRates: ForeignVatRate[];
	/** Every article that answers to a code of these orders or is chosen in the settings. */
	articles: Article[];
	/** Every customer whose e-mail address stands in one of these orders, and the collective customer. */
	customers: Customer[];
	/** Sales orders that carry the import key of one of these orders, or the reference the shop gave it. */
	salesOrders: ExistingSalesOrder[];
	/** What an archive tells was made of these orders and is not among the sales orders; left out without an archive. */
	removed?: RemovedSalesOrder[];
}

/** A sales order that a run made of a web order, as the archive tells, and that does not carry its import key any more. */
export interface RemovedSalesOrder {
	importKey: string;
	orderId: string;
	number: number;
	/** What stands under its id now; null where nothing does. */
	now: ExistingSalesOrder | null;
}

/** Sales order template (verkoopsjabloon). */
export interface SalesOrderTemplate {
	id: string;
	name: string;
	/** prijsIngaveExclusiefBtw */
	pricesExclVat: boolean;
	/** nieuweOrdersBlokkeren: its orders are made on hold (geblokkeerd); left out where nobody has read it. */
	holdsNewOrders?: boolean;
	/** Extra head fields (extraHoofdVelden) and extra line fields (extraRegelVelden) the template defines. */
	headFields: TemplateField[];
	lineFields: TemplateField[];
}

/** An extra field that a sales order template defines. */
export interface TemplateField {
	/** veldNummer */
	number: number;
	name: string;
	/** soortVeld: Tekst, GeheelGetal, Bedrag, Datum. */
	kind: string;
	/** maximumTekstLengte, for a text. */
	maxLength: number;
}

export interface Country {
	id: string;
	name: string;
	/** ISO 3166 alpha-2 (landcode). */
	iso: string;
	/** ISO 3166 alpha-3 (landcodeISO), empty where SnelStart does not tell. */
	iso3: string;
}

/** VAT rate of a country other than the Netherlands (vatrates), from a day on. */
export interface ForeignVatRate {
	/** ISO 3166 alpha-3. */
	countryIso3: string;
	/** SR standard, RRH and RRL reduced (high, low), PR parking, SRR super reduced. */
	code: string;
	/** Percentage as text, "19". */
	percentage: string;
	/** yyyy-MM-dd */
	from: string;
}

/** btwSoort of SnelStart. */
export type VatKind = 'Geen' | 'Laag' | 'Hoog' | 'Overig';

/** Revenue group of articles (artikelomzetgroep): decides VAT and ledger account of a line. */
export interface RevenueGroup {
	id: string;
	number: number;
	name: string;
	vatKind: VatKind;
}

/** Rate of a VAT kind in a period (btwtarief), both dates inclusive, yyyy-MM-dd. */
export interface VatTariff {
	vatKind: VatKind;
	/** Percentage as text, "21". */
	percentage: string;
	from: string;
	until: string;
}

export interface Article {
	id: string;
	code: string;
	name: string;
	revenueGroupId: string | null;
	inactive: boolean;
	/** Whether SnelStart keeps stock of it (voorraadControle); left out where nobody has read it. */
	stockControlled?: boolean;
	/** Price of the article itself (verkoopprijs) as decimal text; company.articlePricesExclVat tells which. */
	price: string;
	/** Extra fields (extra velden) by name, filled ones only. */
	extraFields: Readonly<Record<string, string>>;
	/** Recipe (recept) of a main article (hoofdartikel), one level; empty for any other. */
	parts: ArticlePart[];
}

export interface ArticlePart {
	articleId: string;
	code: string;
	/** Pieces in one main article; decimals possible. */
	quantity: number;
}

export interface Customer {
	id: string;
	/** relatiecode; -1 and -2 are SnelStart's own placeholders. */
	number: number;
	name: string;
	email: string;
	isCustomer: boolean;
	inactive: boolean;
	/** All that the card says but for its number, id and extra fields, in one form: nobody tells cards with equal contents apart. */
	content?: string;
	/** When it was last changed, by SnelStart's clock, which names no zone. */
	modifiedOn?: string | null;
	/** btwNummer, empty when none. */
	vatNumber: string;
	/** krediettermijn; left out where nobody has read it. */
	paymentTerm?: number;
	/** What of the card an update may fill or change, as SnelStart has it. */
	phone: string;
	address: CustomerAddress | null;
	/** correspondentieAdres; left out where nobody has read it. */
	postalAddress?: CustomerAddress | null;
	/** Extra fields of the customer (extraVeldenKlant) by name, filled ones only. */
	extraFields: Readonly<Record<string, string>>;
}

/** vestigingsAdres of a customer card. */
export interface CustomerAddress {
	contact: string;
	street: string;
	postcode: string;
	city: string;
	countryId: string | null;
}

export interface ExistingSalesOrder {
	id: string;
	number: number;
	importKey: string;
	/** orderreferentie and omschrijving, empty when none. */
	reference: string;
	description: string;
	/** totaalInclusiefBtw; null where SnelStart does not tell. */
	totalIncl: Cents | null;
	customerId: string | null;
	/** Whether an invoice (verkoopfactuur) was made of it. */
	invoiced?: boolean;
	/** Its sales order template (verkoopsjabloon) and document status (procesStatus), where they were read. */
	templateId?: string;
	status?: string;
	/** Pieces by article; left out where nobody has read its lines. */
	quantities?: BookedQuantity[];
}
