import { rateOfPair } from '../../../../domain/order/costs/rateOfPair';
import { centsOf, decimalOfCents, microsOf, type Cents } from '../../../../domain/money/cents';
import { conversionBy } from '../../../../domain/money/conversion';
import { roundTogether } from '../../../../domain/money/roundTogether';
import { vatRateOfText, vatRateText } from '../../../../domain/money/vat';
import { lineVatRateOf } from '../../../../domain/order/read/lineVatRateOf';
import { mayBeRefunded } from '../../../../domain/order/read/refundsOf';
import type { RateAmount, SaleRefund, ShopSale } from '../../../../domain/stream/shopSale';
import { associated, reference, text } from '../../wire/row';
import { isoOfShopTime } from '../../wire/shopTime';
import type { ShopRow } from '../../wire/shopRow';
import { creditSlipOf, returnedPiecesOf } from '../creditSlipOf';
import { currencyOf } from '../currencyOf';
import type { OrderTables } from '../orderTables';

/** What sales refer to. */
export type SaleTables = Pick<
	OrderTables,
	'zone' | 'states' | 'taxes' | 'details' | 'slips' | 'configuration' | 'currencies' | 'shops'
>;

/** What was found out about an order otherwise. */
type Known = Pick<ShopSale, 'status' | 'beforeStart'>;

/** order_slip_type "minus the voucher": vouchers of the order are taken off what the lines of the slip say. */
const MINUS_VOUCHERS = '1';

/** What an order came to in euros, by VAT rate as far as the shop tells. */
export function saleOf(order: ShopRow, tables: SaleTables, known: Known): ShopSale {
	const lines = tables.details.get(text(order, 'id')) ?? [];
	const cents = centsIn(order, tables);
	const rates = new Map(lines.map((line) => [text(line, 'id'), rateOf(line, tables)]));
	const shippingRate = costRate(order, 'total_shipping', [carrierRate(order), ...rates.values()]);
	const refunds = (tables.slips.get(text(order, 'id')) ?? []).map((slip) =>
		refundOf(slip, order, { rates, shippingRate, cents }),
	);
	return {
		kind: 'shopSale',
		orderId: text(order, 'id'),
		reference: text(order, 'reference'),
		shopId: text(order, 'id_shop'),
		day: text(order, 'date_add').slice(0, 'yyyy-MM-dd'.length),
		placedAt: isoOfShopTime(text(order, 'date_add'), tables.zone),
		method: text(order, 'payment'),
		stateName: tables.states.get(text(order, 'current_state'))?.name ?? '',
		...known,
		total: decimalOfCents(cents(text(order, 'total_paid_tax_incl'))),
		totalExcl: decimalOfCents(cents(text(order, 'total_paid_tax_excl'))),
		received: decimalOfCents(cents(text(order, 'total_paid_real'))),
		parts: summed([
			...goodsOf(order, lines, rates).map(({ rate, amount }) => ({ rate, cents: cents(amount) })),
			{ rate: shippingRate, cents: cents(text(order, 'total_shipping_tax_incl')) },
			{
				rate: costRate(order, 'total_wrapping', [...rates.values()]),
				cents: cents(text(order, 'total_wrapping_tax_incl')),
			},
		]),
		discount: decimalOfCents(cents(text(order, 'total_discounts_tax_incl'))),
		lines: lines.length,
		refunds,
		hasReturns:
			refunds.length > 0 ||
			lines.some((line) => {
				const pieces = returnedPiecesOf(line);
				return pieces !== null && mayBeRefunded(pieces);
			}),
	};
}

/** Reads amounts of the order in euro cents; one in another currency goes by its own rate. */
function centsIn(order: ShopRow, tables: SaleTables): (amount: string) => Cents {
	const { iso, shopIso, conversionRate } = currencyOf(order, tables as OrderTables);
	const isForeign = iso !== '' && iso !== 'EUR' && shopIso === 'EUR';
	const conversion = isForeign ? conversionBy(conversionRate) : null;
	return (amount) =>
		conversion ? conversion.cents(microsOf(amount) ?? 0) : (centsOf(amount) ?? 0);
}

const rateText = (percentage: string | null): string => {
	const rate = percentage === null ? null : vatRateOfText(percentage);
	return rate === null ? '' : vatRateText(rate);
};

function rateOf(line: ShopRow, { taxes }: SaleTables): string {
	const taxRates = associated(line, 'taxes')
		.map((named) => reference(named, 'id'))
		.filter((id) => id !== '')
		.map((id) => taxes.get(id))
		.map((tax) => (tax ? text(tax, 'rate') : null));
	const totalIncl = text(line, 'total_price_tax_incl');
	const totalExcl = text(line, 'total_price_tax_excl');
	return rateText(lineVatRateOf({ taxRates, totalIncl, totalExcl }));
}

const carrierRate = (order: ShopRow): string => rateText(text(order, 'carrier_tax_rate') || null);

/** The rate that fits what a cost came to with and without VAT; '' where none of those of the order does. */
function costRate(order: ShopRow, field: string, rates: readonly string[]): string {
	const [incl, excl] = ['incl', 'excl'].map(
		(side) => centsOf(text(order, `${field}_tax_${side}`)) ?? 0,
	);
	const known = rates.flatMap((rate) => vatRateOfText(rate) ?? []);
	const fitting = rateOfPair(incl, excl, known);
	return fitting === null ? '' : vatRateText(fitting);
}

/** Amounts of the lines, rounded so that they come to what the order says its products are. */
function goodsOf(
	order: ShopRow,
	lines: readonly ShopRow[],
	rates: ReadonlyMap<string, string>,
): RateAmount[] {
	const rounded = roundTogether(
		lines.map((line) => microsOf(text(line, 'total_price_tax_incl')) ?? 0),
		centsOf(text(order, 'total_products_wt')) ?? 0,
	);
	return lines.map((line, index) => ({
		rate: rates.get(text(line, 'id')) ?? '',
		amount: decimalOfCents(rounded[index]),
	}));
}

interface OfOrder {
	rates: ReadonlyMap<string, string>;
	shippingRate: string;
	cents: (amount: string) => Cents;
}

function refundOf(
	slip: ShopRow,
	order: ShopRow,
	{ rates, shippingRate, cents }: OfOrder,
): SaleRefund {
	const { lines, shipping } = creditSlipOf(slip);
	const isMinus = text(slip, 'order_slip_type') === MINUS_VOUCHERS;
	const vouchers = isMinus ? cents(text(order, 'total_discounts_tax_incl')) : 0;
	const found = [
		...lines.map(({ lineId, amountIncl }) => ({
			rate: rates.get(lineId) ?? '',
			cents: cents(amountIncl),
		})),
		{ rate: shippingRate, cents: cents(shipping.amountIncl) },
		{ rate: '', cents: -vouchers },
	];
	const total = found.reduce((sum, part) => sum + part.cents, 0);
	return { slipId: text(slip, 'id'), total: decimalOfCents(total), parts: summed(found) };
}

/** Amounts by rate, without those that come to nothing. */
function summed(found: ReadonlyArray<{ rate: string; cents: Cents }>): RateAmount[] {
	const sums = new Map<string, Cents>();
	for (const { rate, cents } of found) sums.set(rate, (sums.get(rate) ?? 0) + cents);
	return [...sums]
		.filter(([, cents]) => cents !== 0)
		.map(([rate, cents]) => ({ rate, amount: decimalOfCents(cents) }));
}
