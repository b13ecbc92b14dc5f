import type { VatKind, VatTariff } from '../../../../domain/books/books';
import type { WireVatTariff } from '../../wire/wireVatTariff';

export const vatTariffOf = (wire: WireVatTariff): VatTariff => ({
	vatKind: wire.btwSoort as VatKind,
	percentage: String(wire.btwPercentage),
	from: wire.datumVanaf.slice(0, 10),
	until: wire.datumTotEnMet.slice(0, 10),
});
