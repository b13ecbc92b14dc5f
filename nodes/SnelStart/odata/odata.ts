/** OData V3 as SnelStart speaks it: property names in UpperCamelCase, typed literals, function names in lower case. */

/** Text literal: a quote inside is doubled. */
export const textLiteral = (text: string): string => `'${text.replace(/'/g, "''")}'`;

export const guidLiteral = (id: string): string => `guid'${id.replace(/[^0-9a-zA-Z-]/g, '')}'`;

/** @param local yyyy-MM-ddTHH:mm:ss; SnelStart knows no zones, so anything from the zone on is left out. */
export const dateTimeLiteral = (local: string): string =>
	`datetime'${local.replace(/(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/, '')}'`;

export const equalsText = (property: string, value: string): string =>
	`${property} eq ${textLiteral(value)}`;

export const equalsId = (property: string, id: string): string =>
	`${property} eq ${guidLiteral(id)}`;

export const atOrAfter = (property: string, local: string): string =>
	`${property} ge ${dateTimeLiteral(local)}`;

/** True when `needle` stands somewhere in the property, in V3's argument order. */
export const containsText = (property: string, needle: string): string =>
	`substringof(${textLiteral(needle)},${property}) eq true`;

/** True when a collection of extra fields (extra velden) holds this value under this name. */
export const hasExtraField = (collection: string, name: string, value: string): string =>
	`${collection}/any(e:e/Naam eq ${textLiteral(name)} and e/Waarde eq ${textLiteral(value)})`;

/** True when a collection of extra fields holds any value under this name. */
export const fillsExtraField = (collection: string, name: string): string =>
	`${collection}/any(e:e/Naam eq ${textLiteral(name)} and e/Waarde ne '')`;

export const anyOf = (clauses: readonly string[]): string => clauses.join(' or ');

/** Length a filter takes in the address of a request. */
const encodedLength = (clause: string): number => encodeURIComponent(clause).length;

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
		const length = encodedLength(`${clauseOf(value)} or `);
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
