import type { StockChange } from '../stream/stockChange';
import type { StockSummary } from '../stream/stockSummary';
import type { OrderCounts } from '../stream/runReport';
import type { RunFacts } from './runFacts';
import { counted, countedOrNo } from '../words/counted';

/** The run in one sentence; what did not happen is left out, but for orders created and quantities changed. */
export function headline(
	orders: OrderCounts,
	{ changes, summary, withStock }: Pick<RunFacts, 'changes' | 'summary' | 'withStock'>,
): string {
	const others = (['waiting', 'blocked', 'failed'] as const)
		.filter((outcome) => orders[outcome] > 0)
		.map((outcome) => `${orders[outcome]} ${outcome}`);
	const imported = [createdInWords(orders), ...others].join(', ');
	return withStock ? `${imported}; ${stockInWords(changes, summary)}` : imported;
}

/** With *Only Report* nothing was created, and what waits is not what would be created. */
function createdInWords({ created, wouldCreate }: OrderCounts): string {
	if (wouldCreate > 0) return `${counted(wouldCreate, 'order')} would be created`;
	return `${countedOrNo(created, 'order')} created`;
}

function stockInWords(changes: readonly StockChange[], summary: StockSummary | null): string {
	if (summary === null && changes.length === 0) return 'stock not written';
	const changed = changes.filter(
		({ status }) => status === 'changed' || status === 'healed',
	).length;
	const failed = changes.filter(({ status }) => status === 'failed').length;
	const verb = summary?.onlyReport ? 'would change' : 'changed';
	const words = `${countedOrNo(changed, 'stock quantity', 'stock quantities')} ${verb}`;
	return failed === 0 ? words : `${words}, ${failed} not written`;
}
