import type { Reference } from './reference';

export interface Kostenplaats extends Reference {
	omschrijving: string;
	nonactief: boolean;
	nummer: number;
}
