import type { AssortmentChanges } from '../../stream/assortmentChanges';
import { shownCode } from '../../words/quotedCode';
import { worded } from '../../words/wording';
import type { ResultRow } from './resultRow';

const OUTCOMES: Record<AssortmentChanges['outcome'], ResultRow['outcome']> = {
	planned: 'planned',
	reported: 'reported',
	written: 'done',
	settled: 'settled',
	changed: 'leftAlone',
	partly: 'failed',
	failed: 'failed',
};

/** What came of a product or of its prices, for a report: what nobody was to write was left alone. */
export function resultOfGoods(goods: AssortmentChanges): ResultRow {
	const { action, code, name, outcome, summary, summaryNl, problems } = goods;
	const isLeft = action === 'none' || action === 'ask';
	return {
		name: [shownCode(code), name].filter(Boolean).join(' '),
		outcome: isLeft ? 'leftAlone' : OUTCOMES[outcome],
		summary: worded(summary, summaryNl),
		problems,
	};
}
