import { wireCents, wireQuantity } from '../../wire/wireNumber';
import type { WireSalesOrder, WireSalesOrderLine } from '../../wire/wireSalesOrder';
import type { BookedQuantity } from '../../../../domain/stream/bookedQuantity';
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
	templateId: wire.verkoopordersjabloon?.id ?? '',
	status: wire.procesStatus ?? '',
	...(Array.isArray(wire.regels) ? { quantities: quantitiesOf(wire.regels) } : {}),
});

const quantitiesOf = (lines: readonly WireSalesOrderLine[]): BookedQuantity[] =>
	lines.flatMap((line) =>
		line?.artikel ? [{ articleId: line.artikel.id, quantity: wireQuantity(line.aantal) }] : [],
	);
