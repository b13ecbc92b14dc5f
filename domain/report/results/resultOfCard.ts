import type { PlannedCard } from '../../stream/plannedCard';
import { worded } from '../../words/wording';
import type { ResultRow } from './resultRow';

/** A customer card that was planned or written, as a row of the report. */
export const resultOfCard = (card: PlannedCard): ResultRow => ({
	name: [card.customerNumber ?? '', card.name].filter((text) => text !== '').join(' '),
	outcome: card.outcome === 'updated' ? 'done' : card.outcome,
	summary: worded(card.summary, card.summaryNl),
	problems: card.problems,
});
