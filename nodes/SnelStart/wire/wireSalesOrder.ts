import type { Identifier } from './identifier';
import type { WireAddress } from './wireAddress';
import type { WireNumber } from './wireNumber';

export interface WireSalesOrderLine {
	artikel: Identifier | null;
	omschrijving: string | null;
	stuksprijs: WireNumber | null;
	aantal: WireNumber | null;
	kortingsPercentage?: WireNumber | null;
	extraRegelVelden?: WireFilledField[] | null;
}

/** Extra field of a sales order or of a line of it, as its template defines it. */
interface WireFilledField {
	veldNummer: number;
	waarde: string | null;
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
	omschrijving: string | null;
	regels: WireSalesOrderLine[] | null;
	/** Set once the order is invoiced. */
	verkoopfactuur: Identifier | null;
	verkoopordersjabloon: Identifier | null;
	totaalInclusiefBtw: WireNumber | null;
	totaalExclusiefBtw?: WireNumber | null;
	verkoopOrderStatus?: string | null;
	verkooporderBtwIngaveModel?: string | null;
	memo?: string | null;
	krediettermijn?: WireNumber | null;
	geblokkeerd?: boolean | null;
	incassomachtiging?: Identifier | null;
	extraHoofdVelden?: WireFilledField[] | null;
	kostenplaats?: Identifier | null;
	/** Discount in per cent on the whole order. */
	factuurkorting?: WireNumber | null;
	factuuradres?: WireAddress | null;
	afleveradres?: WireAddress | null;
}
