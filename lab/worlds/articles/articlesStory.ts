import type { Row } from '../../simulators/prestashop/types';
import type { Goods } from './goods';
import type { ShopOfStory } from './shopPrices';

/** What only its maker knows of a shop: what people did, and what therefore has to stay. */
export interface ArticlesStory {
	includesVat: boolean;
	goods: Goods[];
	shops: readonly ShopOfStory[];
	/** Products that a shop does not have, as `12/2`. */
	absent: Set<string>;
	/** E-mail addresses of customers with an account, whose ids are their places from 1. */
	emails: string[];
	/** Prices without VAT of each shop that stay, by code, because what SnelStart says waits for its owner. */
	held: Map<string, Map<number, number>>;
	/** Goods whose code nobody can be sure of: their price without VAT and their name in each shop stay. */
	lost: Map<string, Map<number, { price: number; name: string }>>;
	/** Products and combinations as people left them in a shop, by `products/12/1`. */
	left: Map<string, Row>;
	/** Specific prices that people made or changed, by id. */
	byHand: Map<number, Row>;
	/** Whom and what of ours people put their own price in the place of, see `placeOf`. */
	taken: Set<string>;
	/** Changes on either side. */
	changes: number;
}

/** Shop, product, combination, customer and quantity of a specific price. */
export const placeOf = (row: Row): string =>
	[row.id_shop, row.id_product, row.id_product_attribute, row.id_customer, row.from_quantity]
		.map((value) => String(value ?? '0'))
		.join('|');
