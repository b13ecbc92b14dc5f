export interface WireTemplate {
	id: string;
	omschrijving: string;
	nonactief: boolean;
	prijsIngaveExclusiefBtw: boolean;
	extraRegelVelden?: WireTemplateField[] | null;
}

interface WireTemplateField {
	veldNummer: number;
	omschrijving: string | null;
	soortVeld: string;
	maximumTekstLengte: number;
}
