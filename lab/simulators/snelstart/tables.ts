/** The tables of an administration, every row in the shape in which a GET answers it. */

export interface Reference {
	id: string;
	uri: string;
}

export type BtwSoort = 'Geen' | 'Laag' | 'Hoog' | 'Overig';

export interface ExtraVeld {
	naam: string;
	waarde: string | null;
}

export interface Subartikel extends Reference {
	artikelcode: string;
	aantal: number;
}

export interface Artikel extends Reference {
	isHoofdartikel: boolean;
	subartikelen: Subartikel[];
	artikelcode: string;
	omschrijving: string;
	artikelOmzetgroep: Reference | null;
	verkoopprijs: number;
	inkoopprijs: number;
	eenheid: string | null;
	modifiedOn: string;
	relatie: Reference | null;
	isNonActief: boolean;
	voorraadControle: boolean;
	technischeVoorraad: number;
	vrijeVoorraad: number;
	extraVelden: ExtraVeld[];
}

export interface ArtikelOmzetgroep extends Reference {
	nummer: number;
	omschrijving: string;
	verkoopGrootboekNederlandIdentifier: Reference | null;
	verkoopNederlandBtwSoort: BtwSoort;
}

export interface Adres {
	contactpersoon: string | null;
	straat: string | null;
	postcode: string | null;
	plaats: string | null;
	land: Reference | null;
}

export interface EmailVersturen {
	shouldSend: boolean;
	email: string | null;
	ccEmail: string | null;
}

export type Relatiesoort = 'Klant' | 'Leverancier' | 'Eigen';

export interface Relatie extends Reference {
	relatiesoort: Relatiesoort[];
	modifiedOn: string;
	relatiecode: number;
	naam: string;
	vestigingsAdres: Adres;
	correspondentieAdres: Adres;
	telefoon: string | null;
	mobieleTelefoon: string | null;
	fax: string | null;
	email: string | null;
	btwNummer: string | null;
	factuurkorting: number;
	krediettermijn: number;
	bankieren: boolean;
	nonactief: boolean;
	kredietLimiet: number;
	memo: string | null;
	kvkNummer: string | null;
	oin: string | null;
	websiteUrl: string | null;
	aanmaningsoort: 'Nee' | 'Onderneming' | 'Consument';
	offerteEmailVersturen: EmailVersturen;
	bevestigingsEmailVersturen: EmailVersturen;
	factuurEmailVersturen: EmailVersturen;
	aanmaningEmailVersturen: EmailVersturen;
	offerteAanvraagEmailVersturen: EmailVersturen;
	bestellingEmailVersturen: EmailVersturen;
	ublBestandAlsBijlage: boolean;
	iban: string | null;
	bic: string | null;
	incassoSoort: 'Geen' | 'Core' | 'B2B';
	factuurRelatie: Reference | null;
	inkoopBoekingenUri: string;
	verkoopBoekingenUri: string;
	documents: unknown[];
	extraVeldenKlant: ExtraVeld[];
}

export type ProcesStatus =
	| 'Order'
	| 'Offerte'
	| 'Bevestiging'
	| 'Werkbon'
	| 'Pakbon'
	| 'Afhaalbon'
	| 'Contantbon'
	| 'Factuur';

export interface IngaveGegeven {
	veldNummer: number;
	omschrijving: string | null;
	waarde: string | null;
}

export interface Verkooporderregel {
	artikel: Reference | null;
	omschrijving: string;
	stuksprijs: number;
	aantal: number;
	kortingsPercentage: number;
	totaal: number;
	extraRegelVelden: IngaveGegeven[];
}

export interface Verkooporder extends Reference {
	relatie: Reference;
	procesStatus: ProcesStatus;
	nummer: number;
	modifiedOn: string;
	datum: string;
	krediettermijn: number;
	geblokkeerd: boolean;
	omschrijving: string | null;
	betalingskenmerk: string | null;
	incassomachtiging: Reference | null;
	afleveradres: Adres;
	factuuradres: Adres;
	verkooporderBtwIngaveModel: 'Inclusief' | 'Exclusief';
	kostenplaats: Reference | null;
	regels: Verkooporderregel[];
	memo: string | null;
	orderreferentie: string | null;
	factuurkorting: number;
	verkoopfactuur: Reference | null;
	verkoopordersjabloon: Reference | null;
	verkoopOrderStatus: 'InBehandeling' | 'Uitgevoerd' | 'Service';
	totaalExclusiefBtw: number;
	totaalInclusiefBtw: number;
	extraHoofdVelden: IngaveGegeven[];
}

export interface IngaveGegevenSjabloon {
	veldNummer: number;
	omschrijving: string;
	ingaveMasker: string | null;
	soortVeld: string;
	maximumTekstLengte: number;
}

export interface Verkoopordersjabloon extends Reference {
	omschrijving: string;
	nonactief: boolean;
	prijsIngaveExclusiefBtw: boolean;
	nieuweOrdersBlokkeren: boolean;
	extraHoofdVelden: IngaveGegevenSjabloon[];
	extraRegelVelden: IngaveGegevenSjabloon[];
}

export interface Verkoopfactuur extends Reference {
	verkoopBoeking: Reference;
	modifiedOn: string;
	openstaandSaldo: number;
	factuurnummer: string;
	vervalDatum: string;
	relatie: Reference;
	factuurDatum: string;
	factuurBedrag: number;
	verkoopOrders: Reference[];
}

export interface Land extends Reference {
	naam: string;
	/** ISO 3166 alpha-3; null for a few. */
	landcodeISO: string | null;
	/** ISO 3166 alpha-2. */
	landcode: string;
}

export interface Btwtarief {
	btwSoort: BtwSoort;
	btwPercentage: number;
	/** First day, inclusive. */
	datumVanaf: string;
	/** Last day, inclusive. */
	datumTotEnMet: string;
}

export type RateCode = 'SR' | 'RRH' | 'RRL' | 'PR' | 'SRR';

export interface VatRates {
	/** ISO 3166 alpha-3. */
	countryCode: string;
	vatRates: Array<{ rateCode: RateCode; rate: number; validFrom: string }>;
}

export interface VatRateDefinition {
	rateCode: RateCode;
	shortName: string;
	name: string;
}

export interface Kostenplaats extends Reference {
	omschrijving: string;
	nonactief: boolean;
	nummer: number;
}

export type Voorraadniveau =
	| 'Alle'
	| 'Offerte'
	| 'BackOrder'
	| 'Bevestiging'
	| 'Werkbon'
	| 'PakbonEnAfhaalbon'
	| 'FactuurEnContantbon';

export interface CompanyInfo {
	administratieIdentifier: string;
	administratieNaam: string;
	bedrijfsnaam: string;
	contactpersoon: string | null;
	adres: string | null;
	postcode: string | null;
	plaats: string | null;
	telefoon: string | null;
	mobieleTelefoon: string | null;
	fax: string | null;
	bankrekeningnummer: string | null;
	iban: string | null;
	bic: string | null;
	rechtsvorm: 'NotSet' | 'Eenmanszaak' | 'Vof' | 'Bv' | 'Nv' | 'Overige';
	btwNummer: string | null;
	btwIdentificatieNummer: string | null;
	kvKNummer: string | null;
	email: string | null;
	website: string | null;
	vrijeTekst1: string | null;
	vrijeTekst2: string | null;
	vrijeTekst3: string | null;
	vrijeTekst4: string | null;
	huidigBoekjaar: number;
	beginmaandFiscaleBoekjaar: number;
	btwAangiftePeriodeSoort: 'Maand' | 'Kwartaal' | 'Jaar';
	icpAangiftePeriodeSoort: 'Maand' | 'Kwartaal' | 'Jaar';
	btwNummerFiscaleEenheid: string | null;
	tussentijdseSuppletiesBerekenen: boolean;
	mapUBLBestanden: string | null;
	btwPercentageAangifteKredietbeperking: number;
	markeergedragInlezenBankafschriften: 'AlleenBelangrijkste' | 'Altijd';
	voorkeurenTijdensBoeken: boolean;
	aantalVoorloopnullenGrootboekrekeningen: number;
	kleineOndernemersregeling: {
		isKleineOndernemersRegelingActief: boolean;
		maximaalBedragVolledigeVerrekening: number;
		maximaalBedragKleineOndernemersRegeling: number;
	};
	volgendFactuurnummer: number;
	volgendVerkoopordernummer: number;
	volgendContantbonnummer: number;
	volgendInkoopordernummer: number;
	voorraadcontroleOrderinvoer: boolean;
	abonnementOvernemen: boolean;
	kolomGeleverdAutomatischVullen: boolean;
	voorraadkolommenTonenInInkoop: boolean;
	backorderGebruiken: boolean;
	deelleveringOrdersDefaultAan: boolean;
	factuurAlsBijlageVerkoopboeking: boolean;
	tekstregelsOvernemenNaarBackorder: 'Geen' | 'BovenArtikel' | 'OnderArtikel' | 'Alle';
	regelkortingVerkooporder: 'BerekenenOverRegelBedrag' | 'BerekenenOverStukprijs';
	drempelbedragVerkooporderbeheer: number;
	drempelbedragVerkooporderbeheerMaxDagenUitstel: number;
	verkoopprijsArtikelbestandExclusiefBtw: boolean;
	inkoopprijsArtikelbestandExclusiefBtw: boolean;
	artikelcodeSoort: 'Numeriek' | 'Alfanumeriek';
	artikelcodeMaxLengte: number;
	/** Sales order lines dated before this day do not count in the stock. */
	begindatumVoorraadtelling: string;
	voorraadTonenInZoekvenster: boolean;
	aantalDecimalenArtikelprijzen: number;
	aantalDecimalenArtikelaantallen: number;
	verkooporderVoorraadVanafNiveau: Voorraadniveau;
	voorraadSysteem: 'Fifo' | 'Lifo';
	momentVoorraadBijwerken: 'BijBoekenOntvangst' | 'BijBoekenInkoopfactuur';
	rekeningTeOntvangenInkoopfacturen: Reference | null;
	dagboekVoorraadverschillen: Reference | null;
	buitenlandseBtwGrootboek: Reference | null;
	factureerBuitenlandsBtw: boolean;
	factureerBuitenlandsBtwRanges: Array<{ from: number; to: number }>;
}

/** A coupling key (koppelsleutel) that opens the administration. */
export interface Koppelsleutel {
	sleutel: string;
	/** Space-separated, as in the token's claim. */
	scopes: string;
	ingetrokken: boolean;
}

/** Everything the simulator knows; rows may be read and edited in place by tests. */
export interface SnelStartState {
	companyInfo: CompanyInfo;
	artikelen: Artikel[];
	artikelomzetgroepen: ArtikelOmzetgroep[];
	relaties: Relatie[];
	verkooporders: Verkooporder[];
	verkoopordersjablonen: Verkoopordersjabloon[];
	verkoopfacturen: Verkoopfactuur[];
	landen: Land[];
	btwtarieven: Btwtarief[];
	vatrates: VatRates[];
	vatratedefinitions: VatRateDefinition[];
	kostenplaatsen: Kostenplaats[];
	prijsafspraken: unknown[];
	artikelprijsafspraken: unknown[];
	actieprijzen: unknown[];
	/** Names of the extra fields that the user defined. */
	extraveldnamen: { artikel: string[]; klant: string[]; leverancier: string[] };
	koppelsleutels: Koppelsleutel[];
}
