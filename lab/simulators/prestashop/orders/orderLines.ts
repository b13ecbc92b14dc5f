import { cartRow } from '../cart/cartRow';
import type { CartRow, Rounding } from '../cart/cartRow';
import { findByReference } from '../hooks/backOffice';
import type { PriceQuestion } from '../prices/reduction';
import type { Pricing, UnitPrice } from '../prices/unitPrice';
import { unitPrice } from '../prices/unitPrice';
import { rowInShop } from '../store/inShops';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { OrderLineInput } from './placeOrderInput';

/** A cart line with its prices worked out. */
export interface PricedLine {
	input: OrderLineInput;
	product: Row;
	combination: Row | undefined;
	price: UnitPrice;
	row: CartRow;
	groupReduction: number;
}

export interface LineTerms extends Omit<PriceQuestion, 'product' | 'combination' | 'quantity'> {
	pricing: Pricing;
	rounding: Rounding;
}

/** Prices a line the PrestaShop way: unit price to six decimals, then rounded per item, line or not. */
export function priceLine(shop: Shop, input: OrderLineInput, terms: LineTerms): PricedLine {
	const { pricing, rounding, ...rest } = terms;
	const { product, combination } = inShop(shop, findProduct(shop, input), rest.shopId);
	const question = { ...rest, product, combination, quantity: input.quantity };
	const price = unitPrice(shop, input, question, pricing);
	const row = cartRow(
		{
			productId: product.id,
			combinationId: combination?.id ?? 0,
			quantity: input.quantity,
			isReduced: price.reduction !== undefined,
			unit: price.unit,
		},
		rounding,
	);
	return { input, product, combination, price, row, groupReduction: pricing.groupReduction };
}

const inShop = (shop: Shop, { product, combination }: Found, shopId: number): Found => ({
	product: rowInShop(shop, 'products', product, shopId),
	combination: combination && rowInShop(shop, 'combinations', combination, shopId),
});

interface Found {
	product: Row;
	combination?: Row;
}

/** The product and combination a line asks for; throws when there is none. */
export function findProduct(
	shop: Shop,
	input: Pick<OrderLineInput, 'reference' | 'productId' | 'combinationId'>,
): Found {
	const ids =
		input.reference === undefined
			? { productId: input.productId ?? 0, combinationId: input.combinationId ?? 0 }
			: findByReference(shop, input.reference);
	const product = shop.table('products').byId(ids.productId);
	if (product === undefined)
		throw new Error(`Product ${ids.productId} does not exist in this shop.`);
	return { product, combination: shop.table('combinations').byId(ids.combinationId) };
}

/** Bought as a file: it is not sent, and never on backorder. */
export const isVirtual = ({ product }: { product: Row }): boolean =>
	product.is_virtual === '1' || product.type === 'virtual' || product.product_type === 'virtual';
