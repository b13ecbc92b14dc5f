/** Quantity of each stock row by its id. */
export type Quantities = ReadonlyMap<string, number>;

/** A stock row that shows another quantity than before. */
export interface StockMove {
	id: string;
	before: number;
	quantity: number;
}

/** Rows that a cursor can hold. */
export const MOST_ROWS = 20_000;

/** Quantities as one text: 'id:quantity' with blanks between them. */
export const packed = (quantities: Quantities): string =>
	[...quantities].map(([id, quantity]) => `${id}:${quantity}`).join(' ');

/** The same back; a text that says nothing gives none. */
export const unpacked = (text: string): Map<string, number> =>
	new Map(
		text
			.split(' ')
			.map((one) => one.split(':'))
			.filter(([id, quantity]) => id !== '' && quantity !== undefined)
			.map(([id, quantity]): [string, number] => [id, Number(quantity)]),
	);

/** Rows whose quantity differs between two sweeps. A row that came or went is no change of stock. */
export const stockMoves = (before: Quantities, now: Quantities): StockMove[] =>
	[...now].flatMap(([id, quantity]) => {
		const old = before.get(id);
		return old === undefined || old === quantity ? [] : [{ id, before: old, quantity }];
	});
