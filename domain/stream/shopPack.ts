import type { Quantity } from './quantity';

/**
 * What selling a pack (pakket) takes in the shop, PrestaShop's `pack_stock_type` with the shop's default
 * (PS_PACK_STOCK_TYPE) filled in: 0 its own quantity, 1 that of its contents, 2 both, whichever is lower.
 */
export type PackMode = 'packOnly' | 'productsOnly' | 'both';

/** Codes of a product or combination besides its reference, as far as it has them. */
export type OtherCodes = Partial<
	Record<'ean13' | 'upc' | 'isbn' | 'mpn' | 'supplierReference', string>
>;

/** A product by the code it is matched with. */
export interface CodedProduct {
	productId: string;
	/** Untouched; '' for none. It is the reference until the plan puts the field there that the owner chose. */
	code: string;
	/** Absent where there are none. */
	codes?: OtherCodes;
}

/** A product of the shop that is sold as one and holds others. Orders name the pack only, never its contents. */
export interface ShopPack extends CodedProduct {
	mode: PackMode;
	/** What one pack holds; an empty code is a product without one, of which nothing can be said. */
	contents: Array<CodedProduct & { combinationId: string; quantity: Quantity }>;
}
