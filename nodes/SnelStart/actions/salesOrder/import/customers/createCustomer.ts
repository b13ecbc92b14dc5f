import { worded } from '../../../../../../domain/words/wording';
import { sleep } from 'n8n-workflow';
import { saysAsSent } from '../../../../../../domain/customer/saysAsSent';
import { plannedIdentities } from '../../../../../../domain/customer/plannedIdentities';
import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { SnelStartError } from '../../../../client/snelStartError';
import type { WireCustomer } from '../../../../wire/wireCustomer';
import { cardFor, cardsWith, type CardFor } from './cardFor';
import { findCards } from './findCards';
import { leftForNextRun, notSent, outcomeUnknown, refused, refusedToAll } from '../importProblems';
import type { Stop } from '../stop';
import type {
	CustomerCard,
	PlannedCustomer,
} from '../../../../../../domain/stream/plannedCustomer';

export type CreatedCustomer =
	| {
			ok: true;
			id: string;
			number: number;
			/** The card as SnelStart answered with it; null where it was found after no clear answer came. */
			made: WireCustomer | null;
			/** Whether it says all that was sent. */
			isOwn: boolean;
			/** No answer came to one try at least: there may be another card of it. */
			isUnsure: boolean;
	  }
	| { ok: false; problem: Problem };

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
		if (ofAll)
			return { ok: false, problem: refusedToAll(worded('customer card', 'klantkaart'), ofAll) };
		const answer = await client.customers.create(card);
		if (answer.ok) {
			stop.countWrite();
			stop.cards.took();
			const { id, relatiecode: number } = answer.body;
			return { ok: true, id, number, made: answer.body, isOwn: true, isUnsure: tries > 1 };
		}
		const { failure } = answer;
		stop.note(failure);
		if (!failure.unknownWrite) {
			stop.cards.note(failure);
			return {
				ok: false,
				problem: refused(
					worded(`customer ${name} was not created`, `klant ${name} is niet gemaakt`),
					failure,
				),
			};
		}
		stop.countWrite();
		const found = await lookUp(client, customer, stop);
		if (found !== 'absent' && found !== 'unknown') {
			if (!found.ok) return found;
			stop.cards.took();
			return { ...found, made: null, isUnsure: true };
		}
		if (tries === 2 || found === 'unknown' || stop.reason || stop.isLate) {
			return {
				ok: false,
				problem: outcomeUnknown(
					worded(`customer ${name} was sent`, `klant ${name} is verstuurd`),
					failure,
				),
			};
		}
		await sleep(PAUSE_BEFORE_SECOND_TRY_MS);
	}
}

type Found =
	| { ok: true; id: string; number: number; isOwn: boolean }
	| Extract<CardFor, { ok: false }>
	| 'absent'
	| 'unknown';

/**
 * The card that a try without a clear answer made: the one that says in every member what was sent; where none does,
 * the one the customer is known by. Absent only when SnelStart really said so.
 */
async function lookUp(client: SnelStartClient, customer: NewCustomer, stop: Stop): Promise<Found> {
	try {
		const cards = await findCards(client, [customer]);
		for (const identity of plannedIdentities(customer)) {
			const candidates = cardsWith(cards, identity, customer).sort((a, b) => a.number - b.number);
			for (const { id, number } of candidates) {
				const read = await client.customers.record(id);
				if (read.ok && saysAsSent(read.body, customer.card)) {
					return { ok: true, id, number, isOwn: true };
				}
			}
		}
		const found = cardFor(cards, customer);
		return found?.ok ? { ...found, isOwn: false } : (found ?? 'absent');
	} catch (error) {
		if (error instanceof SnelStartError) stop.noteUnreachable(error.details);
		return 'unknown';
	}
}
