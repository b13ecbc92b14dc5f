import type { Shop } from '../store/shop';
import type { Row } from '../types';

/** A product in a pack and how often. */
export interface PackItem {
	productId: string;
	combinationId: string;
	quantity: number;
}

/** products.pack_stock_type: what selling a pack takes from. */
export type PackStock = 'pack' | 'products' | 'both';

const packStocks: PackStock[] = ['pack', 'products', 'both'];

export const isPack = (product: Row | undefined): boolean =>
	product?.cache_is_pack === '1' || (product?.associations?.product_bundle ?? []).length > 0;

/** 0 the pack, 1 its products, 2 both; 3 follows PS_PACK_STOCK_TYPE (0 unless set). */
export function packStockOf(shop: Shop, product: Row): PackStock {
	const own = Number(product.pack_stock_type ?? 3);
	const type = own === 3 ? Number(shop.setting('PS_PACK_STOCK_TYPE') ?? 0) : own;
	return packStocks[type] ?? 'pack';
}

export function packItems(product: Row): PackItem[] {
	return (product.associations?.product_bundle ?? []).map((part) => ({
		productId: String(part.id),
		combinationId: part.id_product_attribute ?? '0',
		quantity: Number(part.quantity ?? 1),
	}));
}

const packsByItem = new WeakMap<Row[], { products: number; index: Map<string, Row[]> }>();

/** The packs that contain this product or combination. */
export function packsWith(shop: Shop, productId: string, combinationId: string): Row[] {
	const products = shop.rows('products');
	const known = packsByItem.get(products);
	const current =
		known?.products === products.length
			? known
			: { products: products.length, index: indexOf(products) };
	packsByItem.set(products, current);
	return current.index.get(`${productId}-${Number(combinationId)}`) ?? [];
}

function indexOf(products: Row[]): Map<string, Row[]> {
	const index = new Map<string, Row[]>();
	for (const pack of products) {
		for (const { productId, combinationId } of packItems(pack)) {
			const item = `${productId}-${Number(combinationId)}`;
			index.set(item, [...(index.get(item) ?? []), pack]);
		}
	}
	return index;
}
