import type { Identifier } from './identifier';
import type { WireNumber } from './wireNumber';
import type { WireExtraField } from './wireExtraField';

export interface WireArticle {
	id: string;
	artikelcode: string;
	omschrijving: string | null;
	artikelOmzetgroep: Identifier | null;
	isNonActief: boolean;
	eenheid?: string | null;
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
