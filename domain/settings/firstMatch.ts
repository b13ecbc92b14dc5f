/**
 * What the first row that fits says; null where no row fits, or none of those says anything. A row that fits and says
 * nothing of it leaves the word to the rows below.
 *
 * @param rows in the order of the table
 * @param valueOf what a row says; null or undefined for nothing
 */
export function firstMatch<Row, Value>(
	rows: readonly Row[],
	fits: (row: Row) => boolean,
	valueOf: (row: Row) => Value | null | undefined,
): Value | null {
	for (const row of rows) {
		const value = valueOf(row);
		if (value !== null && value !== undefined && fits(row)) return value;
	}
	return null;
}
