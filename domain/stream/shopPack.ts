import type { Quantity } from './quantity';

/**
 * What selling a pack (pakket) takes in the shop, PrestaShop's `pack_stock_type` with the shop's default
 * (PS_PACK_STOCK_TYPE) filled in: 0 its own quantity, 1 that of its contents, 2 both, whichever is lower.
 */
export type PackMode = 'packOnly' | 'productsOnly' | 'both';

/** A product of the shop that is sold as one and holds others. Orders name the pack only, never its contents. */
export interface ShopPack {
	/** Product of the shop: a pack has no combinations. */
	productId: string;
	/** Article code of the pack as the shop has it now, untouched; '' for none. */
	code: string;
	mode: PackMode;
	/** What one pack holds; an empty code is a product without one, of which nothing can be said. */
	contents: Array<{ productId: string; combinationId: string; code: string; quantity: Quantity }>;
}
