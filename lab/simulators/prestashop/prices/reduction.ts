import type { OrderLineInput } from '../orders/placeOrderInput';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { Tax } from './taxes';
import { withTax, withoutTax } from './taxes';

/** A catalogue discount (PrestaShop's specific price), already inside the unit price afterwards. */
export interface Reduction {
	/** Percentage of the price, or an amount per piece in the order's currency. */
	percent: number;
	amount: number;
	/** The amount includes tax. */
	amountHasTax: boolean;
	/** Price that replaces the catalogue's (without tax, in the shop's currency), if any. */
	price?: number;
	/** That price is of the combination itself: nothing of it comes on top. */
	isOfCombination?: boolean;
	/** 1, or the quantity from which it holds. */
	fromQuantity: number;
}

/** Which goods, how many, for whom: what decides on a specific price. */
export interface PriceQuestion {
	product: Row;
	combination?: Row;
	quantity: number;
	shopId: number;
	customer: Row | undefined;
	countryId: string;
	currencyId: string;
	conversionRate: number;
	date: string;
}

const none: Reduction = { percent: 0, amount: 0, amountHasTax: true, fromQuantity: 1 };

/** The discount of a line: its own input, else the best row of specific_prices; undefined when there is none. */
export function reductionOf(
	shop: Shop,
	input: OrderLineInput,
	question: PriceQuestion,
): Reduction | undefined {
	const { reductionPercent, reductionAmountTaxIncl, reductionAmountTaxExcl } = input;
	const fromQuantity = input.fromQuantity ?? 1;
	if (question.quantity < fromQuantity) return undefined;
	if (reductionPercent) return { ...none, fromQuantity, percent: reductionPercent };
	const amount = reductionAmountTaxIncl ?? reductionAmountTaxExcl;
	const amountHasTax = reductionAmountTaxIncl !== undefined;
	if (amount !== undefined) return { ...none, fromQuantity, amount: Number(amount), amountHasTax };
	return specificPrice(shop, question);
}

/**
 * SpecificPrice::getSpecificPrice: of the rows that hold, one of the combination, then the highest quantity reached, then
 * the most particular one; of equals the one that ends last, where no end counts as the first of all.
 */
function specificPrice(shop: Shop, question: PriceQuestion): Reduction | undefined {
	const rows = shop
		.table('specific_prices')
		.where('id_product', String(question.product.id))
		.filter((row) => holds(row, question));
	const [row] = rows.sort(
		(a, b) =>
			Number(b.id_product_attribute ?? 0) - Number(a.id_product_attribute ?? 0) ||
			Number(b.from_quantity ?? 1) - Number(a.from_quantity ?? 1) ||
			scoreOf(b) - scoreOf(a) ||
			descending(String(a.to ?? ''), String(b.to ?? '')) ||
			descending(String(a.from ?? ''), String(b.from ?? '')),
	);
	if (row === undefined) return undefined;
	const isAmount = row.reduction_type === 'amount';
	const own = Number(row.id_currency ?? 0) !== 0;
	const reduction = Number(row.reduction ?? 0);
	return {
		percent: isAmount ? 0 : reduction * 100,
		amount: isAmount ? reduction * (own ? 1 : question.conversionRate) : 0,
		amountHasTax: row.reduction_tax !== '0',
		...(Number(row.price ?? -1) >= 0
			? { price: Number(row.price), isOfCombination: isLimited(row, 'id_product_attribute') }
			: {}),
		fromQuantity: Number(row.from_quantity ?? 1),
	};
}

/** What PS_SPECIFIC_PRICE_PRIORITIES says where nobody changed it, behind the customer; the last counts least. */
const PRIORITIES = ['id_customer', 'id_shop', 'id_currency', 'id_country', 'id_group'];

const isLimited = (row: Row, column: string): boolean => Number(row[column] ?? 0) !== 0;

const scoreOf = (row: Row): number =>
	PRIORITIES.reduce((score, column) => score * 2 + (isLimited(row, column) ? 1 : 0), 0);

const descending = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

function holds(row: Row, question: PriceQuestion): boolean {
	const anyOr = (column: string, value: string) =>
		Number(row[column] ?? 0) === 0 || String(row[column]) === value;
	const from = String(row.from ?? '');
	const to = String(row.to ?? '');
	return (
		anyOr('id_product_attribute', String(question.combination?.id ?? 0)) &&
		anyOr('id_shop', String(question.shopId)) &&
		anyOr('id_customer', String(question.customer?.id ?? 0)) &&
		anyOr('id_group', String(question.customer?.id_default_group ?? 1)) &&
		anyOr('id_country', question.countryId) &&
		anyOr('id_currency', question.currencyId) &&
		Number(row.from_quantity ?? 1) <= question.quantity &&
		(from <= question.date || from.startsWith('0000')) &&
		(to === '' || to.startsWith('0000') || to >= question.date)
	);
}

/** What the discount takes off a price that has or has no tax. */
export function takenOff(
	reduction: Reduction,
	price: number,
	{ taxed, tax }: { taxed: boolean; tax: Tax },
): number {
	if (reduction.amount === 0) return (price * reduction.percent) / 100;
	if (reduction.amountHasTax === taxed) return reduction.amount;
	return taxed ? withTax(reduction.amount, tax) : withoutTax(reduction.amount, tax);
}
