import type { Row } from '../../simulators/prestashop/types';
import { GIFT_CARD } from '../../worlds/orders/named';
import type { Case } from './case';
import { cents, millionths, sumOf } from './millionths';
import type { Pair } from './pair';

/** Whether a voucher of an order is a gift card that its owner named: it pays, and takes nothing off. One below nothing pays nothing. */
export const isGiftCard = ({ choices }: Pick<Case, 'choices'>, { name, value }: Row): boolean =>
	choices.giftCards && String(name).startsWith(GIFT_CARD) && millionths(value) > 0n;

const CENT = 10_000n;

/** What gift cards paid of an order, as the shop wrote it; all its discounts where there is no other voucher. */
export function paidByCard(found: Pick<Case, 'choices' | 'shop' | 'order'>): Pair {
	const rules = found.shop.vouchersOf(found.order);
	const cards = rules.filter((rule) => isGiftCard(found, rule));
	if (cards.length > 0 && cards.length === rules.length) {
		const of = (side: string) => millionths(found.order[`total_discounts_tax_${side}`] ?? '0');
		return { incl: of('incl'), excl: of('excl') };
	}
	const sum = (column: string) =>
		sumOf(cards.map((rule) => cents(millionths(rule[column])) * CENT));
	return { incl: sum('value'), excl: sum('value_tax_excl') };
}
