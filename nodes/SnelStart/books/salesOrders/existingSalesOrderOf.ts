import { wireCents } from '../../wire/wireNumber';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { ExistingSalesOrder } from '../../../../domain/books/books';

export const existingSalesOrderOf = (wire: WireSalesOrder): ExistingSalesOrder => ({
	id: wire.id,
	number: wire.nummer,
	importKey: wire.betalingskenmerk ?? '',
	reference: wire.orderreferentie ?? '',
	description: wire.omschrijving ?? '',
	totalIncl: wireCents(wire.totaalInclusiefBtw),
	customerId: wire.relatie?.id ?? null,
	invoiced: Boolean(wire.verkoopfactuur?.id),
});
