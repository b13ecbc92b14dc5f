import type { Lookup } from './lookup';
import { equalsText } from './equalsText';
import { anyOf } from './anyOf';
import type { Row } from '../client/page';

/** One filter for rows with any of these values, in all their spellings, and for the row that proves it. */
export function lookupFilterOf<R extends Row>(
	lookup: Lookup<R>,
	values: string[],
	witness: string | null,
): string {
	const spellings = values.flatMap((value) => lookup.spellings?.(value) ?? [value]);
	const asked = witness === null ? spellings : [...spellings, witness];
	const clauseOf = (text: string) => lookup.clause?.(text) ?? equalsText(lookup.property, text);
	return anyOf([...new Set(asked.map(clauseOf))]);
}
