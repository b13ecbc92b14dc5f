import type { OrderLineInput } from '../orders/placeOrderInput';
import type { RoundMode } from '../php/round';
import { psRound } from '../php/round';
import type { Shop } from '../store/shop';
import type { Amount } from './amount';
import type { PriceQuestion, Reduction } from './reduction';
import { reductionOf, takenOff } from './reduction';
import type { Tax, TaxOf } from './taxes';
import { withTax } from './taxes';

/** The price of one piece, to six decimals, and what it was made of. */
export interface UnitPrice {
	unit: Amount;
	/** Price without tax and before any discount, ecotax included (original_product_price). */
	original: number;
	reduction: Reduction | undefined;
	tax: Tax;
	/** Ecotax per piece without tax, in the order's currency, and the rate of its own tax. */
	ecotax: number;
	ecotaxRate: number;
}

export interface Pricing {
	taxOf: TaxOf;
	mode: RoundMode;
	/** Discount of the customer's group in percent, on top of the product's own. */
	groupReduction: number;
}

/** Product::priceCalculation: price, combination, currency, tax, ecotax, discount, group; then six decimals. */
export function unitPrice(
	shop: Shop,
	input: OrderLineInput,
	question: PriceQuestion,
	pricing: Pricing,
): UnitPrice {
	const { product, combination, conversionRate } = question;
	const tax = pricing.taxOf(input.taxRulesGroupId ?? String(product.id_tax_rules_group ?? '0'));
	const ecotaxTax = pricing.taxOf(shop.setting('PS_ECOTAX_TAX_RULES_GROUP_ID') ?? '0');
	const ecotax = ecotaxOf(input, question);
	const reduction = reductionOf(shop, input, question);
	const overridden = input.unitPriceTaxExcl;
	const ofCatalogue = (price: unknown) => Number(price ?? 0) * conversionRate;
	const goods = (own: number | undefined, isWhole = false) =>
		overridden === undefined
			? ofCatalogue(own ?? product.price) + (isWhole ? 0 : ofCatalogue(combination?.price))
			: Number(overridden) - ecotax;
	const six = (price: number) => psRound(price, 6, pricing.mode);
	const after = (price: number, taxed: boolean) => {
		const reduced = price - (reduction ? takenOff(reduction, price, { taxed, tax }) : 0);
		return Math.max(0, six(reduced - (reduced * pricing.groupReduction) / 100));
	};
	const base = goods(reduction?.price, reduction?.isOfCombination);
	return {
		unit: {
			excl: after(base + ecotax, false),
			incl: after(withTax(base, tax) + withTax(ecotax, ecotaxTax), true),
		},
		original: six(goods(undefined) + ecotax),
		reduction,
		tax,
		ecotax,
		ecotaxRate: ecotaxTax.rate,
	};
}

function ecotaxOf(input: OrderLineInput, question: PriceQuestion): number {
	if (input.ecotaxTaxExcl !== undefined) return Number(input.ecotaxTaxExcl);
	const own = Number(question.combination?.ecotax ?? 0);
	return (own > 0 ? own : Number(question.product.ecotax ?? 0)) * question.conversionRate;
}
