import { plainText } from './plainText';
import { spreadsheetText } from './spreadsheetText';

/** Rows as a table that a spreadsheet opens. Semicolons, since a Dutch spreadsheet takes the comma for decimals. */
export const csvText = (rows: ReadonlyArray<readonly string[]>): string =>
	rows.map((row) => row.map(field).join(';')).join('\r\n');

const field = (text: string): string =>
	`"${spreadsheetText(plainText(text)).replaceAll('"', '""')}"`;
