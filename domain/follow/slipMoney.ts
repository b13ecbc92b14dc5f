import { centsOf, type Cents } from '../money/cents';
import type { FollowedSlip } from '../stream/followedOrder';
import type { WebOrder } from '../stream/webOrder';
import { worded, type Wording } from '../words/wording';

/** What a credit slip gave back, in the order's currency, with VAT. */
export interface SlipMoney {
	goods: Cents;
	shipping: Cents;
	/** Vouchers of the order that were taken off again: more than 0 only for a slip "minus the voucher". */
	vouchers: Cents;
	/** Why the slip does not tell what was paid back; null where it does. */
	doubt: Wording | null;
}

/** order_slip_type "minus the voucher": its totals take the voucher with VAT off the amount without. */
const MINUS_VOUCHERS = '1';

/**
 * Computed from the lines of the slip, never from its totals: these are with or without VAT by the customer's group, not
 * rounded, and wrong where a voucher was taken off. `amount` is only asked whether it agrees.
 */
export function slipMoney(
	{ lines, shipping, type, amount }: FollowedSlip,
	order: WebOrder,
): SlipMoney {
	const goods = sumOf(lines.map(({ amountIncl }) => amountIncl));
	const excl = sumOf(lines.map(({ amountExcl }) => amountExcl));
	const sent = sumOf([shipping.amountIncl]);
	const isMinus = type === MINUS_VOUCHERS;
	const vouchers = isMinus ? sumOf([order.totals.discountsIncl]) : 0;
	const told = centsOf(amount);
	const agrees =
		isMinus || told === null || [goods, excl].some((sum) => Math.abs(sum - told) <= lines.length);
	return {
		goods,
		shipping: sent,
		vouchers,
		doubt: doubtOf(goods + sent > 0, agrees),
	};
}

function doubtOf(namesAny: boolean, agrees: boolean): Wording | null {
	if (!namesAny) {
		return worded(
			'the slip names neither goods nor shipping',
			'de creditbon noemt goederen noch verzendkosten',
		);
	}
	return agrees
		? null
		: worded(
				'the slip says another amount than its lines: an amount of one’s own was chosen',
				'de creditbon zegt een ander bedrag dan de regels ervan: er is een eigen bedrag gekozen',
			);
}

const sumOf = (amounts: readonly string[]): Cents =>
	amounts.reduce((sum, text) => sum + (centsOf(text) ?? 0), 0);
