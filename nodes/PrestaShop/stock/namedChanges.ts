import { codeInShop } from '../../../domain/stock/codeInShop';
import type { ShopAssortment } from '../../../domain/stock/shop/shopAssortment';
import type { StockChange } from '../../../domain/stream/stockChange';
import { readOptionalByIds } from '../client/readOptional';
import type { Shop } from '../client/shop';
import { localised, text } from '../wire/row';

const isNameless = ({ name, after, before }: StockChange): boolean =>
	name === '' && (after !== null || before !== null);

/**
 * The changes with the name of the product in the shop, where the article came without one, as those of a table do. One
 * request for some hundred products; none where nothing changed.
 */
export async function namedChanges(
	shop: Shop,
	changes: readonly StockChange[],
	{ sellables }: ShopAssortment,
): Promise<StockChange[]> {
	const productOf = (change: StockChange): string =>
		sellables.get(codeInShop(change))?.[0]?.key.split('-')[0] ?? '';
	const nameless = changes.filter(isNameless).map(productOf);
	const rows = await readOptionalByIds(
		shop,
		{ resource: 'products', display: ['id', 'name'] },
		'id',
		nameless.filter((id) => id !== ''),
	);
	const names = new Map(rows.map((row) => [text(row, 'id'), localised(row, 'name', '')]));
	return changes.map((change) =>
		isNameless(change) ? { ...change, name: names.get(productOf(change)) ?? '' } : change,
	);
}
