export type RateCode = 'SR' | 'RRH' | 'RRL' | 'PR' | 'SRR';

export interface VatRates {
	/** ISO 3166 alpha-3. */
	countryCode: string;
	vatRates: Array<{ rateCode: RateCode; rate: number; validFrom: string }>;
}

export interface VatRateDefinition {
	rateCode: RateCode;
	shortName: string;
	name: string;
}
