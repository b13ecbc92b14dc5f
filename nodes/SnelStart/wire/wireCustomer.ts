import type { WireAddress } from './wireAddress';
import type { WireExtraField } from './wireExtraField';
import type { WireNumber } from './wireNumber';

export interface WireCustomer {
	id: string;
	relatiecode: number;
	relatiesoort: string[] | null;
	naam: string | null;
	email: string | null;
	nonactief: boolean;
	btwNummer?: string | null;
	krediettermijn?: WireNumber | null;
	telefoon?: string | null;
	vestigingsAdres?: WireAddress | null;
	correspondentieAdres?: WireAddress | null;
	/** Read-only here, written through /customFields. */
	extraVeldenKlant?: WireExtraField[] | null;
}
