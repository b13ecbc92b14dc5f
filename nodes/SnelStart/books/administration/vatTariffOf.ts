import type { WireRevenueGroup } from '../../wire/wireRevenueGroup';
import type { RevenueGroup, VatKind, VatTariff, ForeignVatRate } from '../../../../domain/books/books';
import type { WireVatTariff } from '../../wire/wireVatTariff';
import type { WireVatRates } from '../../wire/wireVatRates';

export const revenueGroupOf = (wire: WireRevenueGroup): RevenueGroup => ({
	id: wire.id,
	number: wire.nummer,
	name: wire.omschrijving,
	vatKind: wire.verkoopNederlandBtwSoort as VatKind,
});

export const vatTariffOf = (wire: WireVatTariff): VatTariff => ({
	vatKind: wire.btwSoort as VatKind,
	percentage: String(wire.btwPercentage),
	from: wire.datumVanaf.slice(0, 10),
	until: wire.datumTotEnMet.slice(0, 10),
});

/** The rates of one country, each with the day it holds from. */
export const foreignVatRatesOf = ({ countryCode, vatRates }: WireVatRates): ForeignVatRate[] =>
	(vatRates ?? []).map(({ rateCode, rate, validFrom }) => ({
		countryIso3: countryCode.toUpperCase(),
		code: rateCode,
		percentage: String(rate),
		from: validFrom.slice(0, 10),
	}));
