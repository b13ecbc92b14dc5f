import type { Reference } from './reference';

/** A journal. */
export interface Dagboek extends Reference {
	omschrijving: string;
	soort: 'Geen' | 'Kas' | 'Bank' | 'Verkoop' | 'Inkoop' | 'Memoriaal' | 'Balans';
	nonactief: boolean;
	nummer: number;
}
