import { sleep } from 'n8n-workflow';
import { applyChanges, type CardRecord } from '../../../../../../domain/customer/applyChanges';
import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { changedMeanwhile, notUpdated } from './customerProblems';
import type { Stop } from '../stop';
import { isVatNumberRefusal, vatNumberRefused } from './vatNumberRefused';
import type { CustomerChange } from '../../../../../../domain/stream/plannedCustomer';

const TRIES = 2;
const PAUSE_BEFORE_SECOND_TRY_MS = 2000;

/**
 * Brings one customer card up to date: reads it, puts the planned changes on it and sends the whole record back,
 * because SnelStart takes a PUT for the whole card and empties what it leaves out. When no clear answer comes the card is read again first.
 * Never throws: what did not succeed is told, and the orders of the customer go on.
 *
 * @param known the card, where it was read this very moment
 */
export async function updateCustomer(
	client: SnelStartClient,
	{ id, name }: { id: string; name: string },
	changes: readonly CustomerChange[],
	stop: Stop,
	known?: CardRecord,
): Promise<Problem[]> {
	for (let tries = 1; ; tries += 1) {
		const isKnown = tries === 1 && known !== undefined;
		const read = isKnown ? { ok: true as const, body: known } : await client.customers.record(id);
		if (!read.ok) return [told(read.failure)];
		const { record, isChanged, left } = applyChanges(read.body, changes);
		const problems = left.length > 0 ? [changedMeanwhile(name, left)] : [];
		if (!isChanged) return problems;
		const answer = await client.customers.update(id, record);
		if (answer.ok) {
			stop.countWrite();
			return problems;
		}
		stop.note(answer.failure);
		const number = changes.find(({ member }) => member === 'btwNummer');
		if (number && isVatNumberRefusal(answer.failure.codes.join())) {
			const others = changes.filter((change) => change !== number);
			const refused = vatNumberRefused(name, number.to);
			return [refused, ...(await updateCustomer(client, { id, name }, others, stop))];
		}
		if (!answer.failure.unknownWrite) return [...problems, told(answer.failure)];
		stop.countWrite();
		if (tries === TRIES || stop.reason) return [...problems, told(answer.failure)];
		await sleep(PAUSE_BEFORE_SECOND_TRY_MS);
	}

	function told(failure: Parameters<typeof notUpdated>[2]): Problem {
		const members = changes.map(({ member }) => member);
		return notUpdated(name, members, failure);
	}
}
