/** Shapes as SnelStart's B2B API v2 sends them: camelCase, Dutch, only the members this package reads. */

export interface Identifier {
	id: string;
}

/** A number of SnelStart: JSON number, on some older gateways a decimal text. */
export type WireNumber = number | string;

export interface WireCompanyInfo {
	administratieIdentifier: string;
	administratieNaam: string;
	artikelcodeSoort: string;
	artikelcodeMaxLengte: number;
	backorderGebruiken?: boolean;
	factureerBuitenlandsBtw: boolean;
	/** From which document status a sales order lowers stock. */
	verkooporderVoorraadVanafNiveau: string;
	verkoopprijsArtikelbestandExclusiefBtw: boolean;
}

export interface WireArticle {
	id: string;
	artikelcode: string;
	omschrijving: string | null;
	artikelOmzetgroep: Identifier | null;
	isNonActief: boolean;
	voorraadControle: boolean;
	technischeVoorraad: WireNumber | null;
	vrijeVoorraad: WireNumber | null;
	isHoofdartikel: boolean;
	subartikelen: Array<{ id: string; artikelcode: string; aantal: WireNumber }> | null;
	/** Fields the owner added in SnelStart, as text. */
	extraVelden?: Array<{ naam: string | null; waarde: string | null }> | null;
	modifiedOn: string | null;
}

export interface WireSalesOrderLine {
	artikel: Identifier | null;
	omschrijving: string | null;
	stuksprijs: WireNumber | null;
	aantal: WireNumber | null;
}

export interface WireSalesOrder {
	id: string;
	nummer: number;
	relatie: Identifier | null;
	procesStatus: string;
	modifiedOn: string | null;
	datum: string | null;
	betalingskenmerk: string | null;
	orderreferentie: string | null;
	regels: WireSalesOrderLine[] | null;
	/** Set once the order is invoiced. */
	verkoopfactuur: Identifier | null;
	verkoopordersjabloon: Identifier | null;
	totaalInclusiefBtw: WireNumber | null;
}

export interface WireCustomer {
	id: string;
	relatiecode: number;
	relatiesoort: string[] | null;
	naam: string | null;
	email: string | null;
	nonactief: boolean;
}

export interface WireTemplate {
	id: string;
	omschrijving: string;
	nonactief: boolean;
	prijsIngaveExclusiefBtw: boolean;
}

export interface WireCountry {
	id: string;
	naam: string;
	landcode: string | null;
	landcodeISO: string | null;
}

export interface WireRevenueGroup {
	id: string;
	nummer: number;
	omschrijving: string;
	verkoopNederlandBtwSoort: string;
}

export interface WireVatTariff {
	btwSoort: string;
	btwPercentage: WireNumber;
	datumVanaf: string;
	datumTotEnMet: string;
}

export interface WireCostCentre {
	id: string;
	nummer: number;
	omschrijving: string;
	nonactief: boolean;
}
