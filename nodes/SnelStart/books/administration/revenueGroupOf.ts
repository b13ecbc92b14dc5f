import type { RevenueGroup, VatKind } from '../../../../domain/books/books';
import type { WireRevenueGroup } from '../../wire/wireRevenueGroup';

export const revenueGroupOf = (wire: WireRevenueGroup): RevenueGroup => ({
	id: wire.id,
	number: wire.nummer,
	name: wire.omschrijving,
	vatKind: wire.verkoopNederlandBtwSoort as VatKind,
});
