import type { BtwSoort } from './btwSoort';
import type { Reference } from './reference';

export interface ArtikelOmzetgroep extends Reference {
	nummer: number;
	omschrijving: string;
	verkoopGrootboekNederlandIdentifier: Reference | null;
	verkoopNederlandBtwSoort: BtwSoort;
}
