import type { Reference } from './reference';

interface Bedragen {
	omschrijving: string;
	debet: number;
	credit: number;
}

/** A line on a ledger account. */
export interface GrootboekBoekingsRegel extends Bedragen {
	grootboek: Reference;
	kostenplaats?: Reference | null;
	btwSoort?: string | null;
}

/** A line that pays a purchase invoice, by its purchase booking. */
interface InkoopboekingBoekingsRegel extends Bedragen {
	boekingId: Reference;
}

/** A line of VAT. */
interface BtwBoekingsRegel extends Omit<Bedragen, 'omschrijving'> {
	type: string;
	tarief: string;
}

/** A line that pays, or gives back, (part of) a sales invoice, by the sales booking of that invoice. */
export interface VerkoopboekingBoekingsRegel extends Bedragen {
	boekingId: Reference;
}

/** A bank booking. */
export interface Bankboeking extends Reference {
	modifiedOn: string;
	datum: string;
	markering: boolean;
	boekstuk: string;
	gewijzigdDoorAccountant: boolean;
	omschrijving: string;
	grootboekBoekingsRegels: GrootboekBoekingsRegel[];
	inkoopboekingBoekingsRegels: InkoopboekingBoekingsRegel[];
	verkoopboekingBoekingsRegels: VerkoopboekingBoekingsRegel[];
	btwBoekingsregels: BtwBoekingsRegel[];
	bedragUitgegeven: number;
	bedragOntvangen: number;
	dagboek: Reference;
}
