import type { CustomerCard } from '../stream/plannedCustomer';
import type { CardRecord } from './applyChanges';
import { hasMembers } from '../words/hasMembers';

/**
 * Whether a card, as SnelStart sends it, says in every member what was sent to make it. What was sent empty may come
 * back as nothing.
 */
export const saysAsSent = (record: CardRecord, sent: CustomerCard): boolean => says(record, sent);

function says(found: unknown, sent: unknown): boolean {
	if (Array.isArray(sent)) {
		return (
			Array.isArray(found) &&
			found.length === sent.length &&
			found.every((one, at) => says(one, sent[at]))
		);
	}
	if (hasMembers(sent)) {
		return (
			hasMembers(found) && Object.entries(sent).every(([name, value]) => says(found[name], value))
		);
	}
	return (found ?? '') === (sent ?? '');
}
