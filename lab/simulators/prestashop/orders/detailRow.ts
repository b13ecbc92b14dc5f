import { decimal, psRound } from '../php/round';
import type { RoundMode } from '../php/round';
import { withTax, withoutTax } from '../prices/taxes';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { PricedLine } from './orderLines';
import { productName } from './productName';

/** The order_details row of a line (OrderDetail::create), without its tax, which follows. */
export function detailRow(
	shop: Shop,
	order: Row,
	line: PricedLine,
	customizationId: string,
): Omit<Row, 'id'> {
	const { product, combination, input, price, row } = line;
	const of = (column: string) => String(combination?.[column] || product[column] || '');
	return {
		id_order: String(order.id),
		product_id: String(product.id),
		product_attribute_id: String(combination?.id ?? 0),
		product_quantity_reinjected: '0',
		group_reduction: decimal(line.groupReduction, 2),
		discount_quantity_applied: (price.reduction?.fromQuantity ?? 1) > 1 ? '1' : '0',
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
		product_price: decimal(shop.release === 1.6 ? price.original : price.unit.excl),
		...reductionColumns(line, Number(order.round_mode) as RoundMode),
		product_quantity_discount: '0.000000',
		product_ean13: of('ean13'),
		product_isbn: of('isbn'),
		product_upc: of('upc'),
		product_mpn: of('mpn'),
		product_reference: of('reference'),
		product_supplier_reference: of('supplier_reference'),
		product_weight: String(product.weight ?? '0.000000'),
		tax_computation_method: '0',
		id_tax_rules_group: input.taxRulesGroupId ?? String(product.id_tax_rules_group ?? '0'),
		ecotax: decimal(price.ecotax),
		ecotax_tax_rate: decimal(price.ecotaxRate, 3),
		download_nb: '0',
		unit_price_tax_incl: decimal(price.unit.incl),
		unit_price_tax_excl: decimal(price.unit.excl),
		total_price_tax_incl: decimal(row.lineTotal.incl),
		total_price_tax_excl: decimal(row.lineTotal.excl),
		total_shipping_price_tax_excl: '0.000000',
		total_shipping_price_tax_incl: '0.000000',
		purchase_supplier_price: '0.000000',
		original_product_price: decimal(price.original),
		original_wholesale_price: '0.000000',
		total_refunded_tax_excl: '0.000000',
		total_refunded_tax_incl: '0.000000',
	};
}

/** OrderDetail::setSpecificPrice: the discount per piece; the other side of an amount in whole cents. */
function reductionColumns({ price }: PricedLine, mode: RoundMode): Record<string, string> {
	const { percent = 0, amount = 0, amountHasTax = true } = price.reduction ?? {};
	const cents = (value: number) => psRound(value, 2, mode);
	const incl = amountHasTax ? amount : cents(withTax(amount, price.tax));
	const excl = amountHasTax ? cents(withoutTax(amount, price.tax)) : amount;
	return {
		reduction_percent: decimal(percent, 2),
		reduction_amount: decimal(amount),
		reduction_amount_tax_incl: decimal(incl),
		reduction_amount_tax_excl: decimal(excl),
	};
}
