import { decimalOfCents, type Cents } from '../../money/cents';
import type { OrderTotals } from '../../stream/orderTotals';

/** The totals of an order as they travel, from cents; `snelStart` is null where nothing is known of it. */
export const orderTotals = (shop: Cents, snelStart: Cents | null): OrderTotals => ({
	shop: decimalOfCents(shop),
	snelStart: snelStart === null ? null : decimalOfCents(snelStart),
	difference: snelStart === null ? null : decimalOfCents(snelStart - shop),
});
