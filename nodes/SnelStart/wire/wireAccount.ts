/** A ledger account (grootboek). */
export interface WireAccount {
	id: string;
	nummer: number;
	omschrijving: string;
	rekeningCode: string;
	nonactief: boolean;
}
