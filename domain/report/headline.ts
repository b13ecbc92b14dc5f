import type { StockChange } from '../stream/stockChange';
import type { StockSummary } from '../stream/stockSummary';
import type { OrderCounts } from '../stream/runReport';
import { counted, countedOr } from '../words/counted';
import { joined, worded, type Wording } from '../words/wording';
import type { RunFacts } from './runFacts';

const OTHERS = {
	waiting: { en: 'waiting', nl: 'wachtend' },
	blocked: { en: 'blocked', nl: 'geblokkeerd' },
	failed: { en: 'failed', nl: 'mislukt' },
} as const satisfies Record<string, Wording>;

/** The run in one sentence; what did not happen is left out, but for orders created and quantities changed. */
export function headline(
	orders: OrderCounts,
	{ changes, summary, withStock }: Pick<RunFacts, 'changes' | 'summary' | 'withStock'>,
): Wording {
	const others = (['waiting', 'blocked', 'failed'] as const)
		.filter((outcome) => orders[outcome] > 0)
		.map((outcome) =>
			worded(
				`${orders[outcome]} ${OTHERS[outcome].en}`,
				`${orders[outcome]} ${OTHERS[outcome].nl}`,
			),
		);
	const imported = joined([createdInWords(orders), ...others], ', ');
	return withStock ? joined([imported, stockInWords(changes, summary)], '; ') : imported;
}

/** With *Only Report* nothing was created, and what waits is not what would be created. */
function createdInWords({ created, wouldCreate }: OrderCounts): Wording {
	return wouldCreate > 0
		? worded(
				`${counted(wouldCreate, 'order')} would be created`,
				`${counted(wouldCreate, 'order')} zou${wouldCreate === 1 ? '' : 'den'} worden aangemaakt`,
			)
		: worded(
				`${countedOr('no', created, 'order', 'orders')} created`,
				`${countedOr('geen', created, 'order', 'orders')} aangemaakt`,
			);
}

function stockInWords(changes: readonly StockChange[], summary: StockSummary | null): Wording {
	if (summary === null && changes.length === 0) {
		return worded('stock not written', 'voorraad niet geschreven');
	}
	const changed = changes.filter(
		({ status }) => status === 'changed' || status === 'healed',
	).length;
	const failed = changes.filter(({ status }) => status === 'failed').length;
	const would = summary?.onlyReport === true;
	const words = worded(
		`${countedOr('no', changed, 'stock quantity', 'stock quantities')} ${would ? 'would change' : 'changed'}`,
		`${countedOr('geen', changed, 'voorraadaantal', 'voorraadaantallen')} ${would ? (changed === 1 ? 'zou wijzigen' : 'zouden wijzigen') : 'gewijzigd'}`,
	);
	if (failed === 0) return words;
	return joined([words, worded(`${failed} not written`, `${failed} niet geschreven`)], ', ');
}
