import type { BtwSoort } from './btwSoort';
import type { Reference } from './reference';

interface VerkoopboekingRegel {
	omschrijving: string;
	grootboek: Reference | null;
	kostenplaats: Reference | null;
	/** Without VAT. */
	bedrag: number;
	btwSoort: BtwSoort;
}

/** What a sales invoice is in the ledger: turnover by kind of VAT, and the VAT of each kind. */
export interface Verkoopboeking extends Reference {
	modifiedOn: string;
	boekstuk: string;
	gewijzigdDoorAccountant: boolean;
	markering: boolean;
	factuurdatum: string;
	factuurnummer: string;
	klant: Reference;
	omschrijving: string;
	factuurbedrag: number;
	betalingstermijn: number;
	boekingsregels: VerkoopboekingRegel[];
	btw: Array<{ btwSoort: string; btwBedrag: number }>;
	documents: unknown[];
}
