import type { Draft } from './draft';
import type { PricedLine } from './orderLines';

/**
 * OrderDetail::saveTaxCalculator: the tax rows of a line; none when it has no tax, and none at all when
 * the goods of the order come to nothing.
 */
export function lineTaxes(draft: Draft, line: PricedLine): Array<{ id: string }> {
	const stored = line.input.storedTaxIds;
	if (stored !== undefined) return stored.map((id) => ({ id: String(id) }));
	if (Number(draft.order.total_products) <= 0) return [];
	const { id } = line.price.tax;
	return id === undefined ? [] : [{ id: String(id) }];
}
