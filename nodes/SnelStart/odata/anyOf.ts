import { wellFormed } from '../../../domain/words/text';

export const anyOf = (clauses: readonly string[]): string => clauses.join(' or ');

export interface ChainLimits {
	/** Clauses in one filter. */
	clauses: number;
	/** Characters the encoded filter may take in the address. */
	characters: number;
}

/**
 * Cuts values into groups whose or-chain stays within the limits; every value lands in exactly one group.
 * A single value that is too long by itself gets a group of its own.
 */
export function chainsOf<T>(
	values: readonly T[],
	clauseOf: (value: T) => string,
	limits: ChainLimits,
): T[][] {
	const groups: T[][] = [];
	let used = 0;
	for (const value of values) {
		const length = lengthOfChain([value], clauseOf);
		const group = groups.at(-1);
		const fits = group && group.length < limits.clauses && used + length <= limits.characters;
		if (fits) {
			group.push(value);
			used += length;
		} else {
			groups.push([value]);
			used = length;
		}
	}
	return groups;
}

/** Characters that the or-chain of these values takes in the address of a request. */
export const lengthOfChain = <T>(values: readonly T[], clauseOf: (value: T) => string): number =>
	values.reduce((sum, value) => sum + encodedLength(`${clauseOf(value)} or `), 0);

const encodedLength = (clause: string): number => encodeURIComponent(wellFormed(clause)).length;
