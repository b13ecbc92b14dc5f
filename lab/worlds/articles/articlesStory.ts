import type { Row } from '../../simulators/prestashop/types';
import type { Goods } from './goods';

/** What only its maker knows of a shop: what people did, and what therefore has to stay. */
export interface ArticlesStory {
	includesVat: boolean;
	goods: Goods[];
	/** E-mail addresses of customers with an account, whose ids are their places from 1. */
	emails: string[];
	/** Prices without VAT that stay, by code, because what SnelStart says waits for its owner. */
	held: Map<string, number>;
	/** Goods whose code nobody can be sure of: their price without VAT and their name stay. */
	lost: Map<string, { price: number; name: string }>;
	/** Products and combinations as people left them, by `products/12`. */
	left: Map<string, Row>;
	/** Specific prices that people made or changed, by id. */
	byHand: Map<number, Row>;
	/** Whom and what of ours people put their own price in the place of, see `placeOf`. */
	taken: Set<string>;
	/** Changes on either side. */
	changes: number;
}

/** Product, combination, customer and quantity of a specific price. */
export const placeOf = (row: Row): string =>
	[row.id_product, row.id_product_attribute, row.id_customer, row.from_quantity]
		.map((value) => String(value ?? '0'))
		.join('|');
