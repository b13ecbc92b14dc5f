import { grouped } from '../../../domain/words/grouped';
import type { ShopRow } from './shopRow';

/** A field as text: numbers as PrestaShop 8 writes ids, '' for null, false and fields that are not there. */
export function text(row: ShopRow, field: string): string {
	const value = row[field];
	if (typeof value === 'string') return value;
	return typeof value === 'number' ? String(value) : '';
}

/** A reference to another row: '' for the zero that PrestaShop writes for "none". */
export function reference(row: ShopRow, field: string): string {
	const id = text(row, field);
	return id === '0' ? '' : id;
}

/** A yes/no field, "1" or "0". */
export const flag = (row: ShopRow, field: string): boolean => text(row, field) === '1';

/** A whole or decimal number; 0 when the field is empty. */
export const amount = (row: ShopRow, field: string): number => Number(text(row, field)) || 0;

/** Number of a row, by which rows follow each other. */
export const idNumberOf = (row: ShopRow): number => Number(text(row, 'id'));

/** Whether this release of PrestaShop tells the field at all. */
export const tells = (row: ShopRow, field: string): boolean => row[field] !== undefined;

/** A text that the shop keeps per language: plain when one language was answered, a list when several were. */
export function localised(row: ShopRow, field: string, languageId: string): string {
	const value = row[field];
	if (!Array.isArray(value)) return text(row, field);
	const texts = value.filter(isRow);
	const chosen = texts.find((entry) => text(entry, 'id') === languageId) ?? texts[0];
	return chosen ? text(chosen, 'value') : '';
}

/** The same in every language that was answered. */
export function textsOf(row: ShopRow, field: string): string[] {
	const value = row[field];
	return Array.isArray(value)
		? value.filter(isRow).map((entry) => text(entry, 'value'))
		: [text(row, field)];
}

/** Rows of an association; none when the shop left the association out because it is empty. */
export function associated(row: ShopRow, association: string): ShopRow[] {
	const associations = row.associations;
	if (!isRow(associations)) return [];
	const rows = associations[association];
	return Array.isArray(rows) ? rows.filter(isRow) : [];
}

/** Rows by their id, the last of equal ids. */
export const byId = (rows: readonly ShopRow[]): Map<string, ShopRow> =>
	new Map(rows.map((row) => [text(row, 'id'), row]));

/** Each row once, by rising id. */
export const inOrderOfId = (rows: readonly ShopRow[]): ShopRow[] =>
	[...byId(rows).values()].sort((a, b) => idNumberOf(a) - idNumberOf(b));

/** Rows in groups that share the value of a field. */
export const groupedBy = (rows: readonly ShopRow[], field: string): Map<string, ShopRow[]> =>
	grouped(rows, (row) => text(row, field));

export function isRow(value: unknown): value is ShopRow {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
