import type { PlannedCard } from '../../../../domain/stream/plannedCard';
import type { PlannedRequest } from '../../../../domain/stream/plannedRequest';

/** Cards of a dry run: none was written, and each has what would be sent for it. */
export const reportedCards = (
	cards: readonly PlannedCard[],
	requests: readonly PlannedRequest[],
): PlannedCard[] =>
	cards.map((card) => {
		const own = requests.filter(({ path }) => path.includes(card.cardId));
		const outcome = card.outcome === 'updated' ? 'reported' : card.outcome;
		return { ...card, outcome, ...(own.length > 0 ? { requests: own } : {}) };
	});
