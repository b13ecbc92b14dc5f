import type { Lookup } from '../../odata/lookup';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { SALES_ORDERS, SALES_ORDERS_AT_ONCE } from './salesOrderPath';

/**
 * Sales orders by payment reference (betalingskenmerk). A key that brings none is proven to be absent.
 *
 * @param knownKey an import key that is known to be in SnelStart; saves the request that looks for one
 */
export const salesOrdersByImportKey = (
	keys: readonly string[],
	knownKey?: string,
	sample?: Lookup<WireSalesOrder>['sample'],
): Lookup<WireSalesOrder> => ({
	path: SALES_ORDERS,
	property: 'Betalingskenmerk',
	values: keys,
	textOf: ({ betalingskenmerk }) => betalingskenmerk ?? '',
	valuesOf: ({ betalingskenmerk }) => (betalingskenmerk ? [betalingskenmerk] : []),
	normalise: (key) => key,
	prove: true,
	witness: knownKey,
	sample,
	chain: SALES_ORDERS_AT_ONCE,
});
