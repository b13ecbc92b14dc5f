import type { Reference } from './reference';

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
