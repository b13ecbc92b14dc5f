import { hasMembers } from '../words/hasMembers';

/** A value as JSON, whatever the order of its members; what is undefined is as if it were not there. */
export const stableText = (value: unknown): string =>
	typeof value === 'object' && value !== null
		? JSON.stringify(value, inOrder)
		: (JSON.stringify(value) ?? '');

const inOrder = (_: string, value: unknown): unknown =>
	hasMembers(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;
