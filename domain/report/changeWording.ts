import { differenceWording } from '../follow/differenceWording';
import type { ChangedOrder } from '../stream/reportRows';
import { joined, worded, type Wording } from '../words/wording';

type Change = Pick<ChangedOrder, 'summary' | 'summaryNl' | 'differences'>;

/** What became of an order after its import, with what differs as shop and books say it. */
export function changeWording({ summary, summaryNl = summary, differences }: Change): Wording {
	const differs = differences.map((difference) => {
		const { what, shop, books } = differenceWording(difference);
		return worded(`${what.en}: ${shop.en} / ${books.en}`, `${what.nl}: ${shop.nl} / ${books.nl}`);
	});
	return joined([worded(summary, summaryNl), ...differs], '; ');
}

/** What is to be done about it. */
export const proposalWording = ({
	proposal,
	proposalNl = proposal,
}: Pick<ChangedOrder, 'proposal' | 'proposalNl'>): Wording => worded(proposal, proposalNl);
