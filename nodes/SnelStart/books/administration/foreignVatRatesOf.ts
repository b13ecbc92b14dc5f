import type { ForeignVatRate } from '../../../../domain/books/books';
import type { WireVatRates } from '../../wire/wireVatRates';

/** The rates of one country, each with the day it holds from. */
export const foreignVatRatesOf = ({ countryCode, vatRates }: WireVatRates): ForeignVatRate[] =>
	(vatRates ?? []).map(({ rateCode, rate, validFrom }) => ({
		countryIso3: countryCode.toUpperCase(),
		code: rateCode,
		percentage: String(rate),
		from: validFrom.slice(0, 10),
	}));
