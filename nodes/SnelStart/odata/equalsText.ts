import { textLiteral, guidLiteral, dateTimeLiteral } from './literal';

export const equalsText = (property: string, value: string): string =>
	`${property} eq ${textLiteral(value)}`;

export const equalsId = (property: string, id: string): string =>
	`${property} eq ${guidLiteral(id)}`;

export const atOrAfter = (property: string, local: string): string =>
	`${property} ge ${dateTimeLiteral(local)}`;

/** True when `needle` stands somewhere in the property, in V3's argument order. */
export const containsText = (property: string, needle: string): string =>
	`substringof(${textLiteral(needle)},${property}) eq true`;

/** The same whatever the letters' case: SnelStart itself minds capitals. */
export const containsInAnyCase = (property: string, needle: string): string =>
	containsText(`tolower(${property})`, needle.toLowerCase());

/** True when a collection of extra fields (extra velden) holds this value under this name. */
export const hasExtraField = (collection: string, name: string, value: string): string =>
	`${collection}/any(e:e/Naam eq ${textLiteral(name)} and e/Waarde eq ${textLiteral(value)})`;

/** True when a collection of extra fields holds any value under this name. */
export const fillsExtraField = (collection: string, name: string): string =>
	`${collection}/any(e:e/Naam eq ${textLiteral(name)} and e/Waarde ne '')`;
