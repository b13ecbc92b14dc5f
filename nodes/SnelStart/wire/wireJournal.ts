/** A journal (dagboek). */
export interface WireJournal {
	id: string;
	nummer: number;
	omschrijving: string;
	soort: string;
	nonactief: boolean;
}
