import { equalsId } from '../../odata/equalsText';
import type { Lookup } from '../../odata/lookup';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { SALES_ORDERS, SALES_ORDERS_AT_ONCE } from './salesOrderPath';

/** Sales orders by the card (relatie) they are on. A card that brings none is proven to have none. */
export const salesOrdersByCustomer = (ids: readonly string[]): Lookup<WireSalesOrder> => ({
	path: SALES_ORDERS,
	property: 'Relatie/Id',
	clause: (id) => equalsId('Relatie/Id', id),
	values: ids,
	textOf: ({ relatie }) => relatie?.id ?? '',
	valuesOf: ({ relatie }) => (relatie ? [relatie.id.toLowerCase()] : []),
	normalise: (id) => id.toLowerCase(),
	prove: true,
	chain: SALES_ORDERS_AT_ONCE,
});
