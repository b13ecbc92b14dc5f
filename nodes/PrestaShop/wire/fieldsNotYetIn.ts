import type { ShopResource } from './shopRow';

/** Fields that came with a release; asking an older one for them costs a refusal each. */
const CAME_WITH: ReadonlyArray<{ resource: ShopResource; field: string; release: string }> = [
	{ resource: 'order_discounts', field: 'free_shipping', release: '1.7.0' },
	{ resource: 'order_details', field: 'id_customization', release: '1.7.0' },
	{ resource: 'order_details', field: 'product_isbn', release: '1.7.0' },
	{ resource: 'order_details', field: 'product_mpn', release: '1.7.7' },
	{ resource: 'products', field: 'isbn', release: '1.7.0' },
	{ resource: 'products', field: 'mpn', release: '1.7.7' },
	{ resource: 'combinations', field: 'isbn', release: '1.7.0' },
	{ resource: 'combinations', field: 'mpn', release: '1.7.7' },
];

/**
 * Fields of a resource that a release of PrestaShop is known not to have yet.
 *
 * @param version as the shop says it itself; '' when it does not, then nothing is left out
 */
export function fieldsNotYetIn(version: string, resource: ShopResource): string[] {
	if (!/^\d+\.\d+/.test(version)) return [];
	return CAME_WITH.filter(
		(entry) => entry.resource === resource && isBefore(version, entry.release),
	).map(({ field }) => field);
}

function isBefore(version: string, release: string): boolean {
	const [own, other] = [version, release].map((text) => text.split('.').map(Number));
	for (const [place, number] of other.entries()) {
		if ((own[place] ?? 0) !== number) return (own[place] ?? 0) < number;
	}
	return false;
}
