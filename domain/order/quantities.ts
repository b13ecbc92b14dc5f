import type { OrderedQuantity } from './orderPlan';
import type { WebOrderLine } from './webOrder';

/** What an order takes from stock, summed per article code of the shop. Lines without a code take nothing that can be named. */
export function orderedQuantities(
	lines: ReadonlyArray<Pick<WebOrderLine, 'code' | 'quantity'>>,
): OrderedQuantity[] {
	const byCode = new Map<string, number>();
	for (const { code, quantity } of lines) {
		if (code !== '' && quantity > 0) byCode.set(code, (byCode.get(code) ?? 0) + quantity);
	}
	return [...byCode].map(([code, quantity]) => ({ code, quantity }));
}
