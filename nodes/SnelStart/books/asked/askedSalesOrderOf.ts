import type { AskedSalesOrder } from '../../../../domain/stream/askedBooks';
import { wireAmount } from '../../wire/wireNumber';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';

/** A sales order as far as a question goes. */
export const askedSalesOrderOf = (wire: WireSalesOrder): AskedSalesOrder => ({
	salesOrderId: wire.id,
	number: wire.nummer,
	importKey: wire.betalingskenmerk ?? '',
	reference: wire.orderreferentie ?? '',
	customerId: wire.relatie?.id ?? '',
	date: (wire.datum ?? '').slice(0, 'yyyy-MM-dd'.length),
	changedAt: wire.modifiedOn ?? '',
	status: wire.procesStatus,
	invoiced: Boolean(wire.verkoopfactuur?.id),
	total: wireAmount(wire.totaalInclusiefBtw),
});
