import type { AssociationRow, LocalisedText } from '../wire/shopRow';
import { associationName } from './associationName';
import type { Changes } from './changesOf';
import { heldBy } from './heldBy';
import type { FieldValue, ShopRecord } from './recordOf';

/**
 * Whether a record says what was written to it. Numbers count by their value, because the shop writes its own decimals;
 * fields that are never put out are not looked at.
 */
export const says = (
	record: ShopRecord,
	changes: Changes,
	secret: readonly string[] = [],
): boolean =>
	[...changes].every(
		([name, to]) => secret.includes(name) || holdsSame(name, heldBy(record, name), to),
	);

/** Whether a field holds what it is to hold; of an association the members that are named. */
export function holdsSame(name: string, now: FieldValue | undefined, to: FieldValue): boolean {
	if (!Array.isArray(to)) return typeof now === 'string' && isSameText(now, to);
	if (!Array.isArray(now)) return false;
	if (associationName(name) !== null)
		return areSameRows(now as AssociationRow[], to as AssociationRow[]);
	const texts = new Map((now as LocalisedText[]).map(({ id, value }) => [id, value]));
	return (to as LocalisedText[]).every(({ id, value }) => isSameText(texts.get(id) ?? '', value));
}

const areSameRows = (now: readonly AssociationRow[], to: ReadonlyArray<AssociationRow>): boolean =>
	now.length === to.length &&
	to.every((row) =>
		now.some((one) => Object.entries(row).every(([member, value]) => one[member] === value)),
	);

const isSameText = (now: string, to: string): boolean =>
	now.trim() === to.trim() || (now !== '' && to !== '' && Number(now) === Number(to));
