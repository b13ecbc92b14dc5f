/** What a sweep over a list found of each row, by its id; ids and values hold no blanks and no colons. */
export type SweptValues = ReadonlyMap<string, string>;

/** A row that shows another value than before. */
export interface MovedValue {
	id: string;
	before: string;
	now: string;
}

/** Values as one text: 'id:value' with blanks between them. */
export const packedValues = (values: SweptValues): string =>
	[...values].map(([id, value]) => `${id}:${value}`).join(' ');

/** The same back; a text that says nothing gives none. */
export const unpackedValues = (text: string): Map<string, string> =>
	new Map(
		text
			.split(' ')
			.map((one) => one.split(':'))
			.filter(([id, value]) => id !== '' && value !== undefined)
			.map(([id, value]): [string, string] => [id, value]),
	);

/** Rows whose value differs between two sweeps. A row that came or went has moved nothing. */
export const movedValues = (before: SweptValues, now: SweptValues): MovedValue[] =>
	[...now].flatMap(([id, value]) => {
		const old = before.get(id);
		return old === undefined || old === value ? [] : [{ id, before: old, now: value }];
	});
