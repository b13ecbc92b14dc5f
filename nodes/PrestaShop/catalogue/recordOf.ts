import { isRow, text } from '../wire/row';
import type { AssociationRow, LocalisedText, ShopRow } from '../wire/shopRow';

/** A field of a record as we put it out: a text, one for each language, or the rows that `associations.categories` lists. */
export type FieldValue = string | LocalisedText[] | AssociationRow[];

/** A record of a shop, the same whatever the version: texts, not now a number and then a text. */
export type ShopRecord = { id: string } & Record<string, unknown>;

/**
 * A row as the shop answered it, made the same for all versions. A shop with one language answers a plain text
 * where one with several answers a list; the names of the languages come from its schema.
 *
 * @param languagesOf ids of the languages of a field, null for one without
 */
export function recordOf(
	row: ShopRow,
	languagesOf: (field: string) => readonly string[] | null,
	hidden: readonly string[] = [],
): ShopRecord {
	const shown = Object.keys(row).filter((name) => !hidden.includes(name));
	const fields = shown.map((name) => [name, valueOf(row, name, languagesOf(name))] as const);
	return { ...Object.fromEntries(fields), id: text(row, 'id') };
}

function valueOf(row: ShopRow, name: string, languages: readonly string[] | null): unknown {
	const value = row[name];
	if (name === 'associations') return asTexts(value);
	if (Array.isArray(value)) {
		return value.filter(isRow).map((one) => ({ id: text(one, 'id'), value: text(one, 'value') }));
	}
	if (languages) return languages.map((id) => ({ id, value: text(row, name) }));
	return text(row, name);
}

function asTexts(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(asTexts);
	if (!isRow(value)) return value === null || value === undefined ? '' : String(value);
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asTexts(one)]));
}
