import { sleep } from 'n8n-workflow';
import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { SnelStartError } from '../../../../client/snelStartError';
import { cardFor, type CardFor } from './cardFor';
import { findCards } from './findCards';
import { leftForNextRun, notSent, outcomeUnknown, refused, refusedToAll } from '../importProblems';
import type { Stop } from '../stop';
import type {
	CustomerCard,
	PlannedCustomer,
} from '../../../../../../domain/stream/plannedCustomer';

export type CreatedCustomer =
	/** `isProven`: SnelStart answered with this very card; otherwise it was found by what it is known by. */
	{ ok: true; id: string; number: number; isProven: boolean } | { ok: false; problem: Problem };

/** A customer the import has to make a card for. */
export type NewCustomer = PlannedCustomer & { card: CustomerCard };

const PAUSE_BEFORE_SECOND_TRY_MS = 2000;

/** Creates one customer card. A lost answer is looked up before a second and last try. */
export async function createCustomer(
	client: SnelStartClient,
	customer: NewCustomer,
	stop: Stop,
): Promise<CreatedCustomer> {
	const { card, name } = customer;
	if (stop.isLate) return { ok: false, problem: leftForNextRun(stop.minutes) };
	for (let tries = 1; ; tries += 1) {
		const why = notSent(stop);
		if (why) return { ok: false, problem: why };
		const { ofAll } = stop.cards;
		if (ofAll) return { ok: false, problem: refusedToAll('customer card', ofAll) };
		const answer = await client.customers.create(card);
		if (answer.ok) {
			stop.countWrite();
			stop.cards.took();
			const { id, relatiecode } = answer.body;
			return { ok: true, id, number: relatiecode, isProven: true };
		}
		const { failure } = answer;
		stop.note(failure);
		if (!failure.unknownWrite) {
			stop.cards.note(failure);
			return { ok: false, problem: refused(`customer ${name} was not created`, failure) };
		}
		stop.countWrite();
		const found = await lookUp(client, customer, stop);
		if (found !== 'absent' && found !== 'unknown') {
			return found.ok ? { ...found, isProven: false } : found;
		}
		if (tries === 2 || found === 'unknown' || stop.reason || stop.isLate) {
			return { ok: false, problem: outcomeUnknown(`customer ${name} was sent`, failure) };
		}
		await sleep(PAUSE_BEFORE_SECOND_TRY_MS);
	}
}

/** Absent only when SnelStart really said so. */
async function lookUp(
	client: SnelStartClient,
	customer: NewCustomer,
	stop: Stop,
): Promise<CardFor | 'absent' | 'unknown'> {
	try {
		return cardFor(await findCards(client, [customer]), customer) ?? 'absent';
	} catch (error) {
		if (error instanceof SnelStartError) stop.noteUnreachable(error.details);
		return 'unknown';
	}
}
