import { isSamePrice } from '../../../../../domain/assortment/sameNumber';
import { microsOf } from '../../../../../domain/money/cents';
import { extraFieldName, extraFieldsIn } from './extraFieldsIn';

/** Whether an article holds a value of a field: prices to four decimals. */
export function articleHolds(
	record: Readonly<Record<string, unknown>>,
	field: string,
	value: string,
): boolean {
	const extra = extraFieldName(field);
	const held = extra === null ? String(record[field] ?? '') : (extraFieldsIn(record)[extra] ?? '');
	if (held.trim() === value.trim()) return true;
	if (field !== 'verkoopprijs') return false;
	const [one, other] = [microsOf(held), microsOf(value)];
	return one !== null && other !== null && isSamePrice(one, other);
}
