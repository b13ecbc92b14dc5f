/** What the plan has read of the administration (administratie) in SnelStart. Reading is the node's work, judging the domain's. */
export interface Books {
	company: {
		name: string;
		/** artikelcodeSoort Numeriek: codes are digits only. */
		numericArticleCodes: boolean;
		articleCodeMaxLength: number;
		foreignVat: boolean;
	};
	template: SalesOrderTemplate;
	countries: Country[];
	revenueGroups: RevenueGroup[];
	vatTariffs: VatTariff[];
	/** Every article that answers to a code of these orders or is chosen in the settings. */
	articles: Article[];
	/** Every customer whose e-mail address stands in one of these orders, and the collective customer. */
	customers: Customer[];
	/** Sales orders that carry the import key of one of these orders. */
	salesOrders: ExistingSalesOrder[];
}

/** Sales order template (verkoopsjabloon). */
export interface SalesOrderTemplate {
	id: string;
	name: string;
	/** prijsIngaveExclusiefBtw */
	pricesExclVat: boolean;
}

export interface Country {
	id: string;
	name: string;
	/** ISO 3166 alpha-2 (landcode). */
	iso: string;
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
}

export interface Customer {
	id: string;
	/** relatiecode; -1 and -2 are SnelStart's own placeholders. */
	number: number;
	name: string;
	email: string;
	isCustomer: boolean;
	inactive: boolean;
	/** All that the card says but for its number and id, in one form: cards with equal contents are told apart by nobody. */
	content?: string;
	/** When it was last changed, by SnelStart's clock, which names no zone. */
	modifiedOn?: string | null;
}

export interface ExistingSalesOrder {
	id: string;
	number: number;
	importKey: string;
	customerId: string | null;
}
