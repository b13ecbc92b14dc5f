import type { WireNumber } from './wireNumber';

/** VAT rates of a country (vatrates). */
export interface WireVatRates {
	/** ISO 3166 alpha-3. */
	countryCode: string;
	vatRates: Array<{ rateCode: string; rate: WireNumber; validFrom: string }> | null;
}
