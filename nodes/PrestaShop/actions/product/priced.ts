import { combination } from '../../catalogue/combination';
import { product } from '../../catalogue/product';
import type { Priced } from './setSpecificPrice';

/** A specific price of a product, in all its combinations unless one is named. */
export const pricedProduct: Priced = {
	of: product,
	fields: ({ id }) => ({ id_product: id }),
	answered: [],
};

/** A specific price of one combination, which the shop keeps by its product. */
export const pricedCombination: Priced = {
	of: combination,
	fields: ({ id, id_product: productId }) => ({
		id_product: String(productId),
		id_product_attribute: id,
	}),
	answered: ['combination'],
};
