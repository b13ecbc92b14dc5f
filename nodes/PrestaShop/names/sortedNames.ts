import type { ShopName } from './shopName';

/** Each value once, by name as a person reads it. */
export function sortedNames(names: readonly ShopName[]): ShopName[] {
	const byValue = new Map<string, ShopName>();
	for (const one of names) {
		if (one.value !== '' && !byValue.has(one.value)) byValue.set(one.value, one);
	}
	return [...byValue.values()].sort((a, b) => a.name.localeCompare(b.name));
}
