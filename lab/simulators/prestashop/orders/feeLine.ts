import { cartRow } from '../cart/cartRow';
import { psRound } from '../php/round';
import { noTax, withTax, withoutTax } from '../prices/taxes';
import type { Tax } from '../prices/taxes';
import type { Shop } from '../store/shop';
import { findProduct } from './orderLines';
import type { PricedLine } from './orderLines';
import type { OrderTerms } from './orderTerms';
import type { PaymentFeeInput } from './placeOrderInput';

/** A payment fee as a line of the order, of a product the shop has or one that does not exist. */
export function feeLine(shop: Shop, fee: PaymentFeeInput, terms: OrderTerms): PricedLine {
	const { mode } = terms.rounding;
	const tax = terms.exempt ? noTax : taxOfRate(shop, Number(fee.taxRate ?? 21));
	const excl = psRound(withoutTax(Number(fee.amountTaxIncl), tax), 6, mode);
	const unit = { excl, incl: psRound(withTax(excl, tax), 6, mode) };
	const isOfShop = fee.reference !== undefined || fee.productId !== undefined;
	const found = isOfShop ? findProduct(shop, fee) : undefined;
	const product = found?.product ?? {
		id: 0,
		name: fee.name ?? 'Betaalkosten',
		id_tax_rules_group: '0',
	};
	const goods = { productId: product.id, combinationId: 0, quantity: 1, isReduced: false, unit };
	return {
		input: { quantity: 1 },
		product,
		combination: found?.combination,
		price: { unit, original: excl, reduction: undefined, tax, ecotax: 0, ecotaxRate: 0 },
		row: cartRow(goods, terms.rounding),
		groupReduction: 0,
	};
}

function taxOfRate(shop: Shop, rate: number): Tax {
	if (rate === 0) return noTax;
	const row = shop.rows('taxes').find((tax) => Number(tax.rate) === rate && tax.deleted !== '1');
	return row === undefined ? { rate } : { id: row.id, rate };
}
