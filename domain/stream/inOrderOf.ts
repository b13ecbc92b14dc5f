import { hasMembers } from '../words/hasMembers';

/** A value with its members in the order of another one: what was read goes on as it came, byte for byte. */
export function inOrderOf(came: unknown, read: unknown): unknown {
	if (Array.isArray(read)) {
		return read.map((one, place) => inOrderOf(Array.isArray(came) ? came[place] : undefined, one));
	}
	if (!hasMembers(read) || !hasMembers(came)) return read;
	const ordered: Record<string, unknown> = {};
	for (const member of Object.keys(came)) {
		if (member in read) ordered[member] = inOrderOf(came[member], read[member]);
	}
	for (const member of Object.keys(read)) {
		if (!(member in ordered)) ordered[member] = read[member];
	}
	return ordered;
}
