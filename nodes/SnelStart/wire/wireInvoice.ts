import type { Identifier } from './identifier';
import type { WireNumber } from './wireNumber';

/** A sales invoice (verkoopfactuur). */
export interface WireInvoice {
	id: string;
	modifiedOn: string | null;
	verkoopBoeking: Identifier | null;
	factuurBedrag: WireNumber | null;
	verkoopOrders: Identifier[] | null;
}

/** What it is in the ledger (verkoopboeking): turnover without VAT by kind, and the VAT of each kind. */
export interface WireSalesBooking {
	id: string;
	boekingsregels: Array<{ bedrag: WireNumber | null; btwSoort: string | null }> | null;
	btw: Array<{ btwBedrag: WireNumber | null; btwSoort: string | null }> | null;
}
