import type { Reference } from './reference';

/** A ledger account. */
export interface Grootboek extends Reference {
	modifiedOn: string;
	omschrijving: string;
	kostenplaatsVerplicht: boolean;
	rekeningCode: 'Balans' | 'WinstEnVerlies';
	nonactief: boolean;
	nummer: number;
	grootboekfunctie: string;
}
