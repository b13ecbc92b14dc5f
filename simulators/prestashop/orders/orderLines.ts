import { findByReference } from '../hooks/backOffice';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { Micro } from './micro';
import { addPercent, decimal, micro, removePercent, share, toCents } from './micro';
import type { OrderLineInput } from './placeOrderInput';
import { productName } from './productName';

/** A cart line with its prices worked out. */
export interface PricedLine {
	input: OrderLineInput;
	product: Row;
	combination: Row | undefined;
	taxId: string | undefined;
	unitExcl: Micro;
	unitIncl: Micro;
	totalExcl: Micro;
	totalIncl: Micro;
	originalPrice: Micro;
}

/** Prices a line the PrestaShop way: unit price to six decimals, then rounded per item, line or not. */
export function priceLine(
	shop: Shop,
	input: OrderLineInput,
	countryId: string,
	roundType: number,
): PricedLine {
	const { product, combination } = findProduct(shop, input);
	const tax = taxOf(shop, String(product.id_tax_rules_group ?? '0'), countryId);
	const rate = micro(String(tax?.rate ?? '0'));
	const catalogue = micro(String(product.price ?? '0')) + micro(String(combination?.price ?? '0'));
	const originalPrice =
		input.unitPriceTaxExcl === undefined ? catalogue : micro(input.unitPriceTaxExcl);
	const reduction = share(originalPrice, micro(input.reductionPercent ?? 0), 100_000_000n);
	const unitExcl = originalPrice - reduction;
	const unitIncl = addPercent(unitExcl, rate);
	const quantity = BigInt(input.quantity);
	const total = (unit: Micro): Micro => {
		if (roundType === 1) return toCents(unit) * quantity;
		return roundType === 2 ? toCents(unit * quantity) : unit * quantity;
	};
	return {
		input,
		product,
		combination,
		taxId: tax === undefined ? undefined : String(tax.id),
		unitExcl,
		unitIncl,
		totalExcl: total(unitExcl),
		totalIncl: total(unitIncl),
		originalPrice,
	};
}

function findProduct(shop: Shop, input: OrderLineInput): { product: Row; combination?: Row } {
	const ids =
		input.reference === undefined
			? { productId: input.productId ?? 0, combinationId: input.combinationId ?? 0 }
			: findByReference(shop, input.reference);
	const product = shop.table('products').byId(ids.productId);
	if (product === undefined)
		throw new Error(`Product ${ids.productId} does not exist in this shop.`);
	return { product, combination: shop.table('combinations').byId(ids.combinationId) };
}

/** The tax a tax rules group has in a country; none means 0 % (export). */
export function taxOf(shop: Shop, groupId: string, countryId: string): Row | undefined {
	const rule = shop
		.rows('tax_rules')
		.find((row) => row.id_tax_rules_group === groupId && row.id_country === countryId);
	return rule && shop.table('taxes').byId(Number(rule.id_tax));
}

/** The order_details row of a line. */
export function detailRow(
	shop: Shop,
	order: Row,
	line: PricedLine,
	customizationId: string,
): Omit<Row, 'id'> {
	const { product, combination, input } = line;
	const of = (column: string) => String(combination?.[column] || product[column] || '');
	return {
		id_order: String(order.id),
		product_id: String(product.id),
		product_attribute_id: String(combination?.id ?? 0),
		product_quantity_reinjected: '0',
		group_reduction: '0.00',
		discount_quantity_applied: '0',
		download_hash: '',
		download_deadline: '0000-00-00 00:00:00',
		id_order_invoice: '0',
		id_warehouse: '0',
		id_shop: order.id_shop,
		id_customization: customizationId,
		product_name: productName(shop, product, combination, String(order.id_lang)),
		product_quantity: String(input.quantity),
		product_quantity_in_stock: String(input.quantity),
		product_quantity_return: '0',
		product_quantity_refunded: '0',
		product_price: decimal(line.originalPrice),
		reduction_percent: (input.reductionPercent ?? 0).toFixed(2),
		reduction_amount: '0.000000',
		reduction_amount_tax_incl: '0.000000',
		reduction_amount_tax_excl: '0.000000',
		product_quantity_discount: '0.000000',
		product_ean13: of('ean13'),
		product_isbn: of('isbn'),
		product_upc: of('upc'),
		product_mpn: of('mpn'),
		product_reference: of('reference'),
		product_supplier_reference: of('supplier_reference'),
		product_weight: String(product.weight ?? '0.000000'),
		tax_computation_method: '0',
		id_tax_rules_group: String(product.id_tax_rules_group ?? '0'),
		ecotax: '0.000000',
		ecotax_tax_rate: '0.000',
		download_nb: '0',
		unit_price_tax_incl: decimal(line.unitIncl),
		unit_price_tax_excl: decimal(line.unitExcl),
		total_price_tax_incl: decimal(line.totalIncl),
		total_price_tax_excl: decimal(line.totalExcl),
		total_shipping_price_tax_excl: '0.000000',
		total_shipping_price_tax_incl: '0.000000',
		purchase_supplier_price: '0.000000',
		original_product_price: decimal(line.originalPrice),
		original_wholesale_price: '0.000000',
		total_refunded_tax_excl: '0.000000',
		total_refunded_tax_incl: '0.000000',
		associations: line.taxId === undefined ? {} : { taxes: [{ id: line.taxId }] },
	};
}

/** Splits an amount that includes VAT into its part without. */
export const withoutTax = (inclusive: Micro, rate: string): Micro =>
	toCents(removePercent(inclusive, micro(rate)));
