import { escaped } from '../../page/escaped';
import type { RunReport } from '../../stream/runReport';
import type { ReportWords } from './reportWords';

/** The run in figures; what is none is left out, but for the orders that were made. */
export function figureTiles({ counts: { orders, stock } }: RunReport, words: ReportWords): string {
	const tiles: Array<[number, string]> = [
		orders.wouldCreate > 0
			? [orders.wouldCreate, words.outcomes.wouldCreate]
			: [orders.created, words.outcomes.created],
		[orders.exists, words.exists],
		[orders.waiting, words.outcomes.waiting],
		[orders.blocked, words.outcomes.blocked],
		[orders.failed, words.outcomes.failed],
		[orders.leftOut ?? 0, words.leftOut],
		[stock?.changed ?? 0, words.stockChanged],
		[stock?.unchanged ?? 0, words.stockUnchanged],
	];
	const shown = tiles
		.filter(([count], place) => place === 0 || count > 0)
		.map(([count, name]) => `<div class="tile"><b>${count}</b>${escaped(name)}</div>`);
	return `<div class="tiles">${shown.join('')}</div>`;
}
