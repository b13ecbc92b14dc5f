import type { Identifier } from './identifier';

export interface WireAddress {
	contactpersoon: string | null;
	straat: string | null;
	postcode: string | null;
	plaats: string | null;
	land: Identifier | null;
}
