import type { BtwSoort } from './btwSoort';

export interface Btwtarief {
	btwSoort: BtwSoort;
	btwPercentage: number;
	/** First day, inclusive. */
	datumVanaf: string;
	/** Last day, inclusive. */
	datumTotEnMet: string;
}
