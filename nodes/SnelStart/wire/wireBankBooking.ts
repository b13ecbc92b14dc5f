import type { Identifier } from './identifier';
import type { WireNumber } from './wireNumber';

interface WireBookingLine {
	omschrijving: string | null;
	debet: WireNumber | null;
	credit: WireNumber | null;
}

/** A bank booking (bankboeking). */
export interface WireBankBooking {
	id: string;
	datum: string;
	modifiedOn: string | null;
	/** Number of the voucher, at most 25 characters. */
	boekstuk: string | null;
	omschrijving: string | null;
	markering: boolean;
	gewijzigdDoorAccountant: boolean;
	bedragOntvangen: WireNumber | null;
	bedragUitgegeven: WireNumber | null;
	dagboek: Identifier | null;
	grootboekBoekingsRegels: Array<WireBookingLine & { grootboek: Identifier | null }> | null;
	/** What was paid of sales invoices. */
	verkoopboekingBoekingsRegels: Array<WireBookingLine & { boekingId: Identifier | null }> | null;
}
