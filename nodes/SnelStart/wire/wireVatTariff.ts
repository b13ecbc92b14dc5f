import type { WireNumber } from './wireNumber';

export interface WireVatTariff {
	btwSoort: string;
	btwPercentage: WireNumber;
	datumVanaf: string;
	datumTotEnMet: string;
}
