import type { Adres } from './adres';
import type { Reference } from './reference';

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
