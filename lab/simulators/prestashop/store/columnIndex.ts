import type { Row } from '../types';

/** Rows by the text of one column, whatever its case (as MySQL compares). */
export type ColumnIndex = Map<string, Row[]>;

const keyOf = (row: Row, column: string) => String(row[column] ?? '').toLowerCase();

export function indexOn(rows: Row[], column: string): ColumnIndex {
	const index: ColumnIndex = new Map();
	for (const row of rows) addTo(index, column, row);
	return index;
}

export function addTo(index: ColumnIndex, column: string, row: Row): void {
	const rows = index.get(keyOf(row, column));
	if (rows) rows.push(row);
	else index.set(keyOf(row, column), [row]);
}

/** False when the row is not where its value says: it was changed behind the table's back. */
export function removeFrom(index: ColumnIndex, column: string, row: Row): boolean {
	const rows = index.get(keyOf(row, column)) ?? [];
	const at = rows.indexOf(row);
	if (at >= 0) rows.splice(at, 1);
	return at >= 0;
}
