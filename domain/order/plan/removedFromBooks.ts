import type { IndexedBooks } from '../../books/indexedBooks';
import { centsOf } from '../../money/cents';
import type { PlanSettings } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';
import { asCompared } from '../../words/asCompared';
import { planSetting } from '../../words/planSetting';
import type { Problem } from '../../words/problem';
import { underOtherKey } from './identityProblems';

/**
 * Why an order is not made once more whose sales order an archive remembers: somebody deleted it, or gave it another
 * payment reference (betalingskenmerk). Nothing for one that is to be imported again, and without an archive.
 */
export function removedFromBooks(
	order: WebOrder,
	importKey: string,
	{ removed = [] }: Pick<IndexedBooks, 'removed'>,
	{ importAgain }: Pick<PlanSettings, 'importAgain'>,
): Problem[] {
	const found = removed.find((row) => row.importKey === importKey && row.orderId === order.id);
	if (found === undefined) return [];
	const { reference } = order;
	if (found.now !== null) {
		const total = centsOf(order.totals.paidIncl) ?? 0;
		return [underOtherKey({ reference, importKey, total }, found.now)];
	}
	const again = new Set(importAgain.map(asCompared));
	if ([order.id, reference].some((text) => text !== '' && again.has(asCompared(text)))) return [];
	return [
		{
			code: 'deleted-in-snelstart',
			message: `sales order ${found.number}, which was made of it, was deleted in SnelStart`,
			messageNl: `verkooporder ${found.number}, die ervan was gemaakt, is in SnelStart verwijderd`,
			fix: `To have it made once more, put ${reference || order.id} in ${planSetting('Sales (Verkopen)', 'Import Again')}. If it is not to come back, add it to ${planSetting('Sales (Verkopen)', 'Leave Out')}; until then its goods stay reserved.`,
			fixNl: `Moet hij opnieuw worden gemaakt, zet dan ${reference || order.id} in ${planSetting('Sales (Verkopen)', 'Import Again')}. Komt hij niet terug, zet hem dan in ${planSetting('Sales (Verkopen)', 'Leave Out')}; tot dan blijven de goederen gereserveerd.`,
			field: 'importAgain',
			value: reference,
		},
	];
}
