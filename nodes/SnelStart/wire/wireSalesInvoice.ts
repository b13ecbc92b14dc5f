import type { Identifier } from './identifier';
import type { WireNumber } from './wireNumber';

/** A sales invoice (verkoopfactuur). It has no status: nothing is open once `openstaandSaldo` is 0. */
export interface WireSalesInvoice {
	id: string;
	factuurnummer: string | null;
	factuurDatum: string | null;
	factuurBedrag: WireNumber | null;
	openstaandSaldo: WireNumber | null;
	/** The booking of the invoice, which payments name. */
	verkoopBoeking: Identifier | null;
	relatie: Identifier | null;
	verkoopOrders: Identifier[] | null;
}
