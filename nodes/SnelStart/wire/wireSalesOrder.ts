import type { Identifier } from './identifier';
import type { WireNumber } from './wireNumber';

export interface WireSalesOrderLine {
	artikel: Identifier | null;
	omschrijving: string | null;
	stuksprijs: WireNumber | null;
	aantal: WireNumber | null;
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
}
