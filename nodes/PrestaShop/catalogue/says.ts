import type { Changes } from './changesOf';
import type { FieldValue, ShopRecord } from './recordOf';

/**
 * Whether a record says what was written to it. Numbers count by their value, because the shop writes its own decimals;
 * fields that are never put out are not looked at.
 */
export const says = (
	record: ShopRecord,
	changes: Changes,
	secret: readonly string[] = [],
): boolean => [...changes].every(([name, to]) => secret.includes(name) || isSame(record[name], to));

function isSame(now: unknown, to: FieldValue): boolean {
	if (!Array.isArray(to)) return typeof now === 'string' && isSameText(now, to);
	if (!Array.isArray(now)) return false;
	const texts = new Map(now.map(({ id, value }: { id: string; value: string }) => [id, value]));
	return to.every(({ id, value }) => isSameText(texts.get(id) ?? '', value));
}

const isSameText = (now: string, to: string): boolean =>
	now.trim() === to.trim() || (now !== '' && to !== '' && Number(now) === Number(to));
