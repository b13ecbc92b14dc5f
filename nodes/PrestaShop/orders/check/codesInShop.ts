import type { ShopCode } from '../../../../domain/stream/shopCheck';
import { readAllPages } from '../../client/pages';
import type { Shop } from '../../client/shop';
import { flag, groupedBy, text } from '../../wire/row';
import type { ShopResource, ShopRow } from '../../wire/shopRow';

const PAGE = 500;

/**
 * The codes of everything that is sold: of a product with combinations those of its combinations. None where either
 * cannot be read: a product whose combinations nobody saw may well have no code of its own.
 */
export async function codesInShop(
	shop: Shop,
	isReadable: (resource: ShopResource) => boolean,
): Promise<ShopCode[]> {
	if (!isReadable('products') || !isReadable('combinations')) return [];
	const all = async (resource: ShopResource, display: string[]) =>
		await readAllPages(shop, { resource, display }, PAGE);
	const products = await all('products', ['id', 'reference', 'ean13', 'active']);
	const combinations = await all('combinations', ['id', 'id_product', 'reference', 'ean13']);
	const ofProduct = groupedBy(combinations, 'id_product');
	return products.flatMap((product) => {
		const id = text(product, 'id');
		const active = flag(product, 'active');
		const own = ofProduct.get(id) ?? [];
		if (own.length === 0) return [{ id, ...codesOf(product, product), active }];
		return own.map((row) => ({
			id: `${id}-${text(row, 'id')}`,
			...codesOf(row, product),
			active,
		}));
	});
}

/** PrestaShop puts the product's code on an order line where its combination has none. */
const codesOf = (row: ShopRow, product: ShopRow): Pick<ShopCode, 'reference' | 'ean13'> => ({
	reference: text(row, 'reference') || text(product, 'reference'),
	ean13: text(row, 'ean13') || text(product, 'ean13'),
});
