/** OData V3 as SnelStart speaks it: property names in UpperCamelCase, typed literals, function names in lower case. */

/** Text literal: a quote inside is doubled. */
export const textLiteral = (text: string): string => `'${text.replace(/'/g, "''")}'`;

export const guidLiteral = (id: string): string => `guid'${id.replace(/[^0-9a-zA-Z-]/g, '')}'`;

/** @param local yyyy-MM-ddTHH:mm:ss; SnelStart knows no zones, so anything from the zone on is left out. */
export const dateTimeLiteral = (local: string): string =>
	`datetime'${local.replace(/(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/, '')}'`;
