import type { CardRecord } from '../../../../../../domain/customer/applyChanges';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { SnelStartFailure } from '../../../../client/failure';
import type { Answer } from '../../../../client/request';

const TRIES = 3;

/** SnelStart's own reasons to keep a card: something is on it, or SnelStart needs it itself. */
const IN_USE = /^REL-(0049|005[0-4]|0067|0103)$/;

/** Whether SnelStart kept a card since something is on it, or it needs the card itself. */
export const isInUse = ({ codes }: SnelStartFailure): boolean =>
	codes.some((code) => IN_USE.test(code));

/**
 * Makes a customer card inactive (nonactief), which is what SnelStart makes of a DELETE; where it takes none for another
 * reason than what is on the card, the card is sent back with that member. Null when it is inactive, else why it is not.
 *
 * @param record the card as it is, whole
 */
export async function deactivateCustomer(
	client: SnelStartClient,
	id: string,
	record: CardRecord,
): Promise<SnelStartFailure | null> {
	const refused = await tried(async () => await client.customers.deactivate(id));
	if (refused === null || refused.who !== 'data') return refused;
	if (isInUse(refused)) return refused;
	const inactive = { ...record, nonactief: true };
	return await tried(async () => await client.customers.update(id, inactive));
}

/** Doing so twice does no harm, so a lost answer is simply asked for again. */
async function tried(send: () => Promise<Answer>): Promise<SnelStartFailure | null> {
	for (let tries = 1; ; tries += 1) {
		const answer = await send();
		if (answer.ok) return null;
		const { failure } = answer;
		const isGone =
			failure.codes.includes('REL-0005') || (failure.httpStatus === 404 && !isRoute(failure));
		if (isGone) return null;
		if (!failure.unknownWrite || tries === TRIES) return failure;
	}
}

/** A gateway that knows no such request, in place of SnelStart that knows no such card. */
const isRoute = ({ who }: SnelStartFailure): boolean => who === 'address';
