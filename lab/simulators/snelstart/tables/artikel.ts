import type { ExtraVeld } from './extraVeld';
import type { Reference } from './reference';

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
