import type { Healed } from './healTwins';
import type { ImportResult } from '../../../../../../domain/order/plan/importedFromPlan';
import { inBooks } from '../inBooks';

/** The result of an order whose second sales orders were taken away or left to a person. */
export function afterHealing(
	{ keep, problems }: Healed,
	before: ImportResult | undefined,
): ImportResult {
	const all = [...(before?.problems ?? []), ...problems];
	if (before?.outcome === 'created' && before.salesOrder.id === keep.id) {
		return { ...before, problems: all };
	}
	return {
		outcome: 'exists',
		salesOrder: { ...inBooks(keep, null), totalIncl: null },
		problems: all,
	};
}
