import { hasMembers } from '../../domain/words/hasMembers';

type Members = Record<string, unknown>;

/** The value at a path of own members (`vestigingsAdres.straat`); undefined where it leads nowhere. */
export function memberAt(record: unknown, path: string): unknown {
	let value = record;
	for (const name of path.split('.')) {
		if (!hasMembers(value) || !Object.prototype.hasOwnProperty.call(value, name)) return undefined;
		value = value[name];
	}
	return value;
}

/** The record with another value at a path; objects on the way are copied, or made where there are none. */
export function withMemberAt(record: Members, path: string, value: unknown): Members {
	const [name, ...rest] = path.split('.');
	if (rest.length === 0) return { ...record, [name]: value };
	const inner = record[name];
	return { ...record, [name]: withMemberAt(hasMembers(inner) ? inner : {}, rest.join('.'), value) };
}
