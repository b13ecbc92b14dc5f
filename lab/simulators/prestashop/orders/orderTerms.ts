import type { Rounding, RoundType } from '../cart/cartRow';
import type { RoundMode } from '../php/round';
import { noTax, taxesFor, taxWithoutId } from '../prices/taxes';
import type { Shop } from '../store/shop';
import type { Row } from '../types';
import type { LineTerms } from './orderLines';
import { addressFor, customerOf } from './orderParties';
import type { PlaceOrderInput } from './placeOrderInput';

interface Parties {
	customer: Row;
	/** Undefined when the order has none. */
	delivery: Row | undefined;
	invoice: Row;
}

/** All an order is computed by, whatever is in the cart. */
export interface OrderTerms extends Parties, Omit<LineTerms, 'customer'> {
	exempt: boolean;
}

/** Customer and addresses, currency, the taxes of the address that decides, and how the shop rounds. */
export function orderTerms(shop: Shop, input: PlaceOrderInput): OrderTerms {
	const parties = partiesOf(shop, input);
	const currency = shop.table('currencies').byId(input.currencyId ?? 1);
	const exempt = Boolean(input.taxExempt);
	const untaxed = input.taxExempt === 'vatnumber' ? taxWithoutId : noTax;
	const taxAddress =
		shop.setting('PS_TAX_ADDRESS_TYPE') === 'id_address_invoice'
			? parties.invoice
			: (parties.delivery ?? parties.invoice);
	const rounding = roundingOf(shop, input);
	return {
		...parties,
		shopId: input.shopId ?? 1,
		countryId: String(taxAddress.id_country),
		currencyId: String(currency?.id ?? 1),
		conversionRate: Number(input.conversionRate ?? currency?.conversion_rate ?? 1),
		date: input.dateAdd ?? shop.localTime(),
		pricing: {
			taxOf: exempt ? () => untaxed : taxesFor(shop, taxAddress),
			mode: rounding.mode,
			groupReduction: input.groupReductionPercent ?? 0,
		},
		rounding,
		exempt,
	};
}

function partiesOf(shop: Shop, input: PlaceOrderInput): Parties {
	const customer = customerOf(shop, input.customer);
	const { deliveryAddress, invoiceAddress } = input;
	const delivery =
		deliveryAddress === null ? undefined : addressFor(shop, customer, deliveryAddress);
	const invoice =
		invoiceAddress || delivery === undefined
			? addressFor(shop, customer, invoiceAddress)
			: delivery;
	return { customer, delivery, invoice };
}

/** PS_ROUND_TYPE and PS_PRICE_ROUND_MODE unless the order brings its own. */
export function roundingOf(
	shop: Shop,
	own: { roundType?: RoundType; roundMode?: RoundMode },
): Rounding {
	return {
		type: own.roundType ?? (Number(shop.setting('PS_ROUND_TYPE') ?? 2) as RoundType),
		mode: own.roundMode ?? (Number(shop.setting('PS_PRICE_ROUND_MODE') ?? 2) as RoundMode),
		totalOfUnroundedLines: shop.release !== 1.6,
	};
}
