import type { Lookup } from '../../odata/lookup';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import { SALES_ORDERS, SALES_ORDERS_AT_ONCE } from './salesOrderPath';

/** A text of a sales order, as a row and as OData have it. */
const TEXTS = { orderreferentie: 'Orderreferentie', omschrijving: 'Omschrijving' } as const;

/**
 * Sales orders by order reference (orderreferentie) or description (omschrijving), whatever the case.
 * A text that brings none is proven to be absent.
 *
 * @param known a sales order that is known to exist; saves the request that looks for one
 */
export const salesOrdersByText = (
	member: keyof typeof TEXTS,
	texts: readonly string[],
	{ known, sample }: { known?: WireSalesOrder } & Pick<Lookup<WireSalesOrder>, 'sample'>,
): Lookup<WireSalesOrder> => ({
	path: SALES_ORDERS,
	property: TEXTS[member],
	values: texts,
	textOf: (row) => row[member] ?? '',
	valuesOf: (row) => [normalised(row[member] ?? '')].filter(Boolean),
	normalise: normalised,
	prove: true,
	witness: known?.[member] ?? undefined,
	sample,
	chain: SALES_ORDERS_AT_ONCE,
});

const normalised = (text: string): string => text.trim().toLowerCase();
