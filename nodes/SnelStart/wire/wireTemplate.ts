export interface WireTemplate {
	id: string;
	omschrijving: string;
	nonactief: boolean;
	prijsIngaveExclusiefBtw: boolean;
	nieuweOrdersBlokkeren?: boolean | null;
	extraHoofdVelden?: WireTemplateField[] | null;
	extraRegelVelden?: WireTemplateField[] | null;
}

export interface WireTemplateField {
	veldNummer: number;
	omschrijving: string | null;
	soortVeld: string;
	maximumTekstLengte: number;
}
