import type { ShopProduct } from '../stream/shopProduct';

/** Finds the product itself of a combination; what is no combination, or has no product among these, is its own. */
export function parentOf(products: readonly ShopProduct[]): (product: ShopProduct) => ShopProduct {
	const parents = new Map(
		products.flatMap((one) => (one.combinationId === '' ? [[one.productId, one] as const] : [])),
	);
	return (product) => parents.get(product.productId) ?? product;
}
