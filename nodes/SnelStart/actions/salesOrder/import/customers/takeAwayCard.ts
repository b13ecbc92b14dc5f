import { saysNothingElse } from '../../../../../../domain/customer/saysNothingElse';
import type { CardRecord } from '../../../../../../domain/customer/applyChanges';
import type { Customer } from '../../../../../../domain/books/books';
import { customerOf } from '../../../../books/customers/customerOf';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { SnelStartFailure } from '../../../../client/failure';
import type { WireCustomer } from '../../../../wire/wireCustomer';
import { deactivateCustomer } from './deactivateCustomer';

/** What became of a card that is one too many: `touched` where it says something else by now, or a person was at it. */
export type Taken = 'gone' | 'touched' | SnelStartFailure;

/**
 * Sets a further card of a customer to inactive (nonactief), if it still says, when it is read just before, what lets
 * it go: all that the kept one says, or what this very run wrote, and nothing that the import never writes.
 *
 * @param made the card as SnelStart answered when this very run made it
 */
export async function takeAwayCard(
	client: SnelStartClient,
	keep: Pick<Customer, 'id'>,
	card: Pick<Customer, 'id'>,
	made: WireCustomer | null = null,
): Promise<Taken> {
	const [kept, now] = await Promise.all([keep, card].map(async ({ id }) => read(client, id)));
	if (now === null) return 'gone';
	if (kept === null || kept === 'unknown' || now === 'unknown') return 'touched';
	const own = asCustomer(now);
	const isAsMade = made !== null && own.content === customerOf(made).content;
	if (!isAsMade && !saysTheSame(own, asCustomer(kept))) return 'touched';
	if (!saysNothingElse(now)) return 'touched';
	return (await deactivateCustomer(client, card.id, now)) ?? 'gone';
}

/** Extra fields that only this one holds would be lost with it. */
const saysTheSame = (own: Customer, kept: Customer): boolean =>
	own.content === kept.content &&
	Object.entries(own.extraFields).every(([name, value]) => kept.extraFields[name] === value);

const asCustomer = (record: CardRecord): Customer =>
	customerOf(record as unknown as WireCustomer & { modifiedOn?: string });

/** The card as it is now; null when it is inactive, which SnelStart tells as not found or on the card. */
async function read(client: SnelStartClient, id: string): Promise<CardRecord | 'unknown' | null> {
	const answer = await client.customers.record(id);
	if (answer.ok) return answer.body.nonactief === true ? null : answer.body;
	const { httpStatus, codes } = answer.failure;
	return httpStatus === 404 || codes.includes('REL-0005') ? null : 'unknown';
}
