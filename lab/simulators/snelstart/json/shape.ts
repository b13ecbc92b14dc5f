/** What a request body may hold; names not mentioned are dropped. */
export type Field =
	| { kind: 'text'; max?: number }
	| { kind: 'int'; min?: number; max?: number }
	| { kind: 'decimal' }
	| { kind: 'bool' }
	| { kind: 'date' }
	| { kind: 'enum'; values: readonly string[] }
	| { kind: 'guid' }
	| { kind: 'any' }
	| { kind: 'object'; shape: Shape }
	| { kind: 'list'; of: Field };

export type Shape = Record<string, Field>;

export const text = (max?: number): Field => ({ kind: 'text', max });
export const int = (min?: number, max?: number): Field => ({ kind: 'int', min, max });
export const oneOf = (...values: string[]): Field => ({ kind: 'enum', values });
export const listOf = (of: Field): Field => ({ kind: 'list', of });
export const object = (shape: Shape): Field => ({ kind: 'object', shape });
export const decimal: Field = { kind: 'decimal' };
export const bool: Field = { kind: 'bool' };
export const date: Field = { kind: 'date' };
export const guid: Field = { kind: 'guid' };

/** `{ id }`, the way one resource points at another. */
export const reference: Field = object({ id: guid });

export const adres: Field = object({
	contactpersoon: text(),
	straat: text(),
	postcode: text(),
	plaats: text(),
	land: reference,
});
