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
	verkoopprijs?: WireNumber | null;
	voorraadControle: boolean;
	technischeVoorraad: WireNumber | null;
	vrijeVoorraad: WireNumber | null;
	isHoofdartikel: boolean;
	subartikelen: Array<{ id: string; artikelcode: string; aantal: WireNumber }> | null;
	/** Fields the owner added in SnelStart, as text. */
	extraVelden?: WireExtraField[] | null;
	modifiedOn: string | null;
}

export interface WireExtraField {
	naam: string | null;
	waarde: string | null;
}

export interface WireAddress {
	contactpersoon: string | null;
	straat: string | null;
	postcode: string | null;
	plaats: string | null;
	land: Identifier | null;
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
	totaalExclusiefBtw?: WireNumber | null;
}

export interface WireCustomer {
	id: string;
	relatiecode: number;
	relatiesoort: string[] | null;
	naam: string | null;
	email: string | null;
	nonactief: boolean;
	btwNummer?: string | null;
	telefoon?: string | null;
	vestigingsAdres?: WireAddress | null;
	correspondentieAdres?: WireAddress | null;
	/** Read-only here, written through /customFields. */
	extraVeldenKlant?: WireExtraField[] | null;
}

export interface WireTemplate {
	id: string;
	omschrijving: string;
	nonactief: boolean;
	prijsIngaveExclusiefBtw: boolean;
	extraRegelVelden?: WireTemplateField[] | null;
}

export interface WireTemplateField {
	veldNummer: number;
	omschrijving: string | null;
	soortVeld: string;
	maximumTekstLengte: number;
}

/** VAT rates of a country (vatrates). */
export interface WireVatRates {
	/** ISO 3166 alpha-3. */
	countryCode: string;
	vatRates: Array<{ rateCode: string; rate: WireNumber; validFrom: string }> | null;
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
