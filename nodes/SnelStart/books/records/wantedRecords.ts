import type { Condition } from './filter/condition';

/** Which records of a list are wanted. */
export interface WantedRecords {
	/** How many at most; Infinity for all. */
	most: number;
	conditions: readonly Condition[];
	/** Whether one condition is enough, in place of all. */
	any: boolean;
	/** A filter as somebody wrote it, in SnelStart's dialect; '' for none. It is asked for beside the conditions. */
	raw: string;
}

/** All records of a list, up to a number. */
export const upTo = (most: number): WantedRecords => ({
	most,
	conditions: [],
	any: false,
	raw: '',
});

/** What SnelStart is asked for; '' for the whole list. */
export function filterOf({ conditions, any, raw }: WantedRecords): string {
	const asked = conditions.map(({ filter }) => filter).join(any ? ' or ' : ' and ');
	return [raw.trim(), asked]
		.filter((part) => part !== '')
		.map((part, _, parts) => (parts.length > 1 ? `(${part})` : part))
		.join(' and ');
}

/** Whether a row is one of them, as far as conditions say. */
export const isWanted = ({ conditions, any }: WantedRecords, row: object): boolean =>
	conditions.length === 0 ||
	(any
		? conditions.some(({ matches }) => matches(row))
		: conditions.every(({ matches }) => matches(row)));
