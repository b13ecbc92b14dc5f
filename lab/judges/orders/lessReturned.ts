import type { Row } from '../../simulators/prestashop/types';
import { millionths, type Millionths, decimalText } from './millionths';

/** What was given back of one line before the import. */
interface Returned {
	quantity: bigint;
	incl: Millionths;
	excl: Millionths;
}

/** Lines that were refunded (order_slip), by id of the line, in the currency that `converted` makes of them. */
export function returnedOf(
	slips: readonly Row[],
	converted: (detail: Record<string, string>) => Record<string, string>,
): Map<string, Returned> {
	const returned = new Map<string, Returned>();
	for (const raw of slips.flatMap((slip) => slip.associations?.order_slip_details ?? [])) {
		const detail = converted(raw);
		const sum = returned.get(detail.id_order_detail) ?? { quantity: 0n, incl: 0n, excl: 0n };
		returned.set(detail.id_order_detail, {
			quantity: sum.quantity + BigInt(detail.product_quantity),
			incl: sum.incl + millionths(detail.amount_tax_incl),
			excl: sum.excl + millionths(detail.amount_tax_excl),
		});
	}
	return returned;
}

/** A line less what was returned of it; null when all of it was. */
export function lessReturned(line: Row, returned: Returned | undefined): Row | null {
	if (!returned) return line;
	const left = BigInt(String(line.product_quantity)) - returned.quantity;
	if (left <= 0n) return null;
	const less = (column: string, off: Millionths) => decimalText(millionths(line[column]) - off);
	return {
		...line,
		product_quantity: String(left),
		total_price_tax_incl: less('total_price_tax_incl', returned.incl),
		total_price_tax_excl: less('total_price_tax_excl', returned.excl),
	};
}

/** The totals of an order less what its lines lost. */
export function totalsLess(order: Row, before: readonly Row[], after: readonly Row[]): Row {
	const lost = (column: string): Millionths => {
		const sum = (rows: readonly Row[]) =>
			rows.reduce((total, row) => total + millionths(row[column]), 0n);
		return sum(before) - sum(after);
	};
	const [incl, excl] = [lost('total_price_tax_incl'), lost('total_price_tax_excl')];
	const less = (column: string, off: Millionths) => decimalText(millionths(order[column]) - off);
	return {
		...order,
		total_products_wt: less('total_products_wt', incl),
		total_products: less('total_products', excl),
		total_paid_tax_incl: less('total_paid_tax_incl', incl),
		total_paid_tax_excl: less('total_paid_tax_excl', excl),
	};
}
