import type { PrestaShopState, Row } from '../../simulators/prestashop/types';

/** What the shop shows per SKU that stands for exactly one product or combination. */
export function shopQuantities({ tables }: PrestaShopState): Map<string, number> {
	const rows = (resource: string): Row[] => tables[resource] ?? [];
	const combinations = rows('combinations');
	const withCombinations = new Set(combinations.map((row) => String(row.id_product)));
	const simple = rows('products').filter(({ id }) => !withCombinations.has(String(id)));
	const skus = [
		...combinations.map((row) => ({ code: row.reference, key: `${row.id_product}-${row.id}` })),
		...simple.map((row) => ({ code: row.reference, key: `${row.id}-0` })),
	];
	const stock = new Map(
		rows('stock_availables').map((row) => [
			`${row.id_product}-${row.id_product_attribute}`,
			Number(row.quantity),
		]),
	);
	const times = new Map<string, number>();
	for (const { code } of skus) times.set(String(code), (times.get(String(code)) ?? 0) + 1);
	return new Map(
		skus
			.filter(({ code }) => code !== '' && times.get(String(code)) === 1)
			.map(({ code, key }) => [String(code), stock.get(key) ?? 0]),
	);
}
