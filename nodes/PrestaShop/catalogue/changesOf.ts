import { UserError } from 'n8n-workflow';
import { DateTime } from 'luxon';

import type { ShopField } from '../schema/shopField';
import { isRow, text } from '../wire/row';
import type { LocalisedText } from '../wire/shopRow';
import { associationRows } from './associationRows';
import type { FieldValue } from './recordOf';
import { counted } from '../../../domain/words/counted';

/** Fields with what they are to hold; of a text per language only the languages that change. */
export type Changes = ReadonlyMap<string, FieldValue>;

/**
 * What was filled in, as changes of a record. `name` is a text in every language, `name.2` the one in language 2.
 * Throws a UserError for a field that the shop does not have or does not let anybody write.
 */
export function changesOf(
	noun: string,
	fields: readonly ShopField[],
	filled: ReadonlyMap<string, unknown>,
): Changes {
	const known = new Map(fields.map((field) => [field.name, field]));
	const changes = new Map<string, FieldValue>();
	for (const [key, value] of filled) {
		const [name, language] = known.has(key) ? [key] : key.split('.');
		const field = known.get(name);
		const isKnown =
			field && field.writing === 'free' && (language === undefined || field.languages);
		if (!isKnown) {
			throw new UserError(`A ${noun} of this shop has no field '${key}' that can be written`);
		}
		changes.set(name, changed(changes.get(name), field, value, language));
	}
	return changes;
}

function changed(
	before: FieldValue | undefined,
	field: ShopField,
	value: unknown,
	language: string | undefined,
): FieldValue {
	if (field.members) return associationRows(field, value);
	return field.languages ? merged(before, textsOf(field, value, language)) : plain(field, value);
}

/** One text for each language: those of `now` where there is one, else those of `before`. */
export function merged(before: FieldValue | undefined, now: FieldValue): FieldValue {
	if (!areTexts(before) || !areTexts(now)) return now;
	const others = before.filter(({ id }) => now.every((one) => one.id !== id));
	return [...others, ...now].sort((a, b) => Number(a.id) - Number(b.id));
}

const areTexts = (value: FieldValue | undefined): value is LocalisedText[] =>
	Array.isArray(value) && value.every((one) => 'value' in one);

function textsOf(field: ShopField, value: unknown, language: string | undefined): LocalisedText[] {
	if (language !== undefined) return [{ id: language, value: plain(field, value) }];
	if (Array.isArray(value)) {
		const texts = value.filter(isRow);
		return texts.map((one) => ({ id: text(one, 'id'), value: plain(field, one.value) }));
	}
	return (field.languages ?? []).map((id) => ({ id, value: plain(field, value) }));
}

/** Text as the shop takes it: 1 and 0 for yes and no, times in its own notation. It counts characters, as mb_strlen does. */
function plain({ name, maxLength }: ShopField, value: unknown): string {
	const said = saidBy(value);
	if (said === null) throw new UserError(`'${name}' takes a text or a number`);
	const length = Array.from(said).length;
	if (maxLength !== null && length > maxLength) {
		throw new UserError(
			`'${name}' takes ${counted(maxLength, 'character')} at most, not ${length}`,
		);
	}
	return said;
}

function saidBy(value: unknown): string | null {
	if (typeof value === 'boolean') return value ? '1' : '0';
	if (DateTime.isDateTime(value)) return value.toFormat('yyyy-MM-dd HH:mm:ss');
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? null : String(value);
}
