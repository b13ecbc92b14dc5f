import type { Reference } from './reference';

export interface Adres {
	contactpersoon: string | null;
	straat: string | null;
	postcode: string | null;
	plaats: string | null;
	land: Reference | null;
}
