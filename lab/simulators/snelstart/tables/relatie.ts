import type { Adres } from './adres';
import type { ExtraVeld } from './extraVeld';
import type { Reference } from './reference';

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
