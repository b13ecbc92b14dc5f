import type { Problem } from '../../../../../../domain/words/problem';
import type { NamedValue } from '../../../../books/customers/customers';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { SnelStartFailure } from '../../../../client/failure';
import { notUpdated } from './customerProblems';
import type { Stop } from '../stop';
import { hasMembers } from '../../../../../../domain/words/hasMembers';

const TRIES = 2;

/**
 * Sets extra fields of a customer (extra velden klant) that are empty; one that holds something is left. The fields
 * that are filled are sent along, because nobody has written down whether SnelStart replaces them all.
 * Never throws: what did not succeed is told.
 *
 * @param isNew made in this run: it has no fields that need to be read first
 */
export async function setCustomerFields(
	client: SnelStartClient,
	{ id, name, isNew }: { id: string; name: string; isNew: boolean },
	fields: Readonly<Record<string, string>>,
	stop: Stop,
): Promise<Problem[]> {
	const told = (failure: SnelStartFailure) => [notUpdated(name, Object.keys(fields), failure)];
	const known = isNew ? null : await client.customers.fields(id);
	if (known && !known.ok) return told(known.failure);
	const customer = filled(known?.body, 'klantCustomFields');
	const missing = Object.entries(fields).filter(([field]) =>
		customer.every((one) => one.name !== field),
	);
	if (missing.length === 0) return [];
	const body = {
		klantCustomFields: [...customer, ...missing.map(([field, value]) => ({ name: field, value }))],
		leverancierCustomFields: filled(known?.body, 'leverancierCustomFields'),
	};
	for (let tries = 1; ; tries += 1) {
		const answer = await client.customers.setFields(id, body);
		if (answer.ok) return done(stop);
		stop.note(answer.failure);
		if (!answer.failure.unknownWrite || tries === TRIES) return told(answer.failure);
	}
}

function done(stop: Stop): [] {
	stop.countWrite();
	return [];
}

/** Fields that hold something, as SnelStart tells them: the name stands in a definition. */
function filled(body: unknown, list: string): NamedValue[] {
	const rows = hasMembers(body) && Array.isArray(body[list]) ? (body[list] as unknown[]) : [];
	return rows.flatMap((row) => {
		if (!hasMembers(row)) return [];
		const { name = hasMembers(row.definition) ? row.definition.name : undefined, value } = row;
		const isFilled = typeof name === 'string' && typeof value === 'string' && value !== '';
		return isFilled ? [{ name, value }] : [];
	});
}
