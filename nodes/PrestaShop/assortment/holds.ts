import { microsOf } from '../../../domain/money/cents';
import type { FieldChange } from '../../../domain/stream/assortmentChanges';
import { localised } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/** Whether a row holds a value of a field: numbers by their value, because the shop writes its own decimals. */
export function holds(
	row: ShopRow,
	{ field, languageId }: Pick<FieldChange, 'field' | 'languageId'>,
	value: string,
): boolean {
	const held = localised(row, field, languageId);
	if (held.trim() === value.trim()) return true;
	const [one, other] = [microsOf(held), microsOf(value)];
	return one !== null && one === other;
}
