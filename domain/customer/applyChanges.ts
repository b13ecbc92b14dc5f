import type { CustomerChange } from '../stream/plannedCustomer';

/** A customer card as SnelStart sends it, every member of it. */
export type CardRecord = Record<string, unknown>;

export interface Applied {
	/** The whole record with the changes on it; the one given is left as it was. */
	record: CardRecord;
	/** Whether there is anything to write. */
	isChanged: boolean;
	/** Changes left out, because the card says something else by now than when it was planned. */
	left: CustomerChange[];
}

/**
 * Puts planned changes on a card as it is now. What says by now what was wanted counts as done; what says something
 * else than when it was planned was changed by a person and is left. The parts of an address change together or not
 * at all.
 */
export function applyChanges(record: CardRecord, changes: readonly CustomerChange[]): Applied {
	const isLeft = ({ member, from, to }: CustomerChange) =>
		![from, to].includes(textAt(record, member));
	const leftGroups = new Set(changes.filter(isLeft).map(groupOf));
	const wanted = changes.filter((change) => !leftGroups.has(groupOf(change)));
	const due = wanted.filter(({ member, to }) => textAt(record, member) !== to);
	return {
		record: due.reduce(withChange, record),
		isChanged: due.length > 0,
		left: changes.filter((change) => leftGroups.has(groupOf(change))),
	};
}

/** Street, postcode, city and country of an address are one group; every other member is its own. */
const groupOf = ({ member }: CustomerChange): string =>
	member.endsWith('.contactpersoon') ? member : member.split('.')[0];

const recordAt = (record: CardRecord, name: string): CardRecord => {
	const value = record[name];
	return typeof value === 'object' && value !== null ? (value as CardRecord) : {};
};

function textAt(record: CardRecord, member: string): string {
	const [name, part] = member.split('.');
	const value = part === undefined ? record[name] : recordAt(record, name)[part];
	const text = part === 'land' ? recordAt(recordAt(record, name), part).id : value;
	return typeof text === 'string' ? text : '';
}

function withChange(record: CardRecord, { member, to }: CustomerChange): CardRecord {
	const [name, part] = member.split('.');
	if (part === undefined) return { ...record, [name]: to };
	return {
		...record,
		[name]: { ...recordAt(record, name), [part]: part === 'land' ? { id: to } : to },
	};
}
