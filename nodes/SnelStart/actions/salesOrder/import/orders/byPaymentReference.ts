import { grouped } from '../../../../../../domain/books/grouped';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';

/** Sales orders by their payment reference (betalingskenmerk), in the order they came; those without are left out. */
export const byPaymentReference = (
	rows: readonly WireSalesOrder[],
): Map<string, WireSalesOrder[]> =>
	grouped(rows, ({ betalingskenmerk: key }) => (key === null ? [] : [key]));
