import type { Reference } from './reference';

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
