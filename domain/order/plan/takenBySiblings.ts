import { centsOf } from '../../money/cents';
import type { ExistingSalesOrder } from '../../books/books';
import type { WebOrder } from '../../stream/webOrder';

/**
 * Of sales orders under the reference that the orders of a split cart share, and that are not this order's by their
 * total, those that come to what another of them comes to: one for each of those.
 */
export function takenBySiblings(
	found: readonly ExistingSalesOrder[],
	{ siblingTotals = [] }: Pick<WebOrder, 'siblingTotals'>,
): ExistingSalesOrder[] {
	const left = siblingTotals.map(centsOf);
	return found.filter(({ totalIncl }) => {
		const place = totalIncl === null ? -1 : left.indexOf(totalIncl);
		if (place >= 0) left.splice(place, 1);
		return place >= 0;
	});
}
