import { sleep } from 'n8n-workflow';
import type { Problem } from '../../../../../../domain/words/problem';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { PlannedCustomer } from '../../../../../../domain/stream/plannedCustomer';
import { leastAgeMs } from '../leastAgeMs';
import { untilSettledMs } from '../untilSettledMs';
import { alikeGroups, type AlikeGroup } from './alikeGroups';
import {
	customersLeft,
	customersTakenAway,
	customersUsed,
	type WhySeveral,
} from './customerProblems';
import { takeAwayCard } from './takeAwayCard';

/** A customer of which several equal cards were seen, or may be there. */
export interface SeveralCards {
	planned: PlannedCustomer;
	why: WhySeveral;
}

/**
 * Leaves one of several equal cards of a customer: the one with sales orders. The others are set to inactive when
 * nothing is on them; younger ones are waited for first, their own run may still be at work. Two that both carry
 * something are told and left. Nothing is tried that what can be read already says is in vain, and nothing for longer
 * than a day: a purchase order, which keeps a card as well, cannot be read.
 *
 * @returns what was done or is left to a person, by the key of the customer; nothing where SnelStart cannot be asked
 */
export async function healCustomers(
	client: SnelStartClient,
	several: readonly SeveralCards[],
): Promise<Map<string, Problem[]>> {
	if (several.length === 0) return new Map();
	const customers = several.map(({ planned }) => planned);
	const whyOf = new Map(several.map(({ planned, why }) => [planned.key, why]));
	try {
		let groups = await alikeGroups(client, customers);
		const young = untilSettledMs(groups.flatMap(({ surplus }) => surplus).map(aged), Date.now());
		if (young > 0) {
			await sleep(young);
			groups = await alikeGroups(client, customers);
		}
		const told = await mapConcurrently(groups, client.concurrency, async (group) =>
			healGroup(client, group, whyOf.get(group.key) ?? 'cutOff'),
		);
		return new Map(groups.map(({ key }, index) => [key, told[index]]));
	} catch {
		return new Map();
	}
}

/** How long runs go on trying: what stays longer is kept by SnelStart for what nobody can read. */
const TRIED_FOR_MS = 24 * 3_600_000;

const isOld = ({ modifiedOn }: AlikeGroup['keep']): boolean =>
	leastAgeMs(modifiedOn ?? null, Date.now()) > TRIED_FOR_MS;

const aged = ({ modifiedOn }: AlikeGroup['keep']) => ({ modifiedOn: modifiedOn ?? null });

async function healGroup(
	client: SnelStartClient,
	{ keep, surplus, used }: AlikeGroup,
	why: WhySeveral,
): Promise<Problem[]> {
	const became = await mapConcurrently(surplus, 1, async (card) =>
		isOld(card) ? 'old' : await takeAwayCard(client, keep, card),
	);
	const gone = surplus.filter((_, index) => became[index] === 'gone');
	return [
		...(gone.length > 0 ? [customersTakenAway(numbersOf(gone), keep.number, why)] : []),
		...surplus.flatMap(({ number }, index) => {
			const what = became[index];
			return what === 'gone' ? [] : [customersLeft(number, keep.number, what)];
		}),
		...(used.length > 0 ? [customersUsed(numbersOf(used), keep.number)] : []),
	];
}

const numbersOf = (cards: ReadonlyArray<AlikeGroup['keep']>): number[] =>
	cards.map(({ number }) => number);
