/** Places of articles as one text, "3,17". */
export const placesColumn = (rows: readonly boolean[]): string =>
	rows.flatMap((is, place) => (is ? [place] : [])).join(',');

/** The places that were put together. Throws an Error for one that is no number. */
export function placesIn(column: string): Set<number> {
	if (column === '') return new Set();
	const places = column.split(',').map(Number);
	if (!places.every(Number.isInteger)) throw new Error(`'${column}' are no places of articles`);
	return new Set(places);
}
