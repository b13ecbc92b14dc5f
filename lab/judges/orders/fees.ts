import type { Row } from '../../simulators/prestashop/types';
import { FEE_PRODUCT } from '../../worlds/orders/named';
import { toldCarriage } from './carriage';
import type { Case } from './case';
import { millionths, percentage, sumOf, type Percentage } from './millionths';
import { linePair, type Pair } from './pair';

type Told = Pick<Case, 'order' | 'shop' | 'story'>;

/** Lines of an order that are no goods but what its payment costs: of no product, or of the one a module sells for it. */
export const feeLines = ({ order, shop, story }: Told): Row[] =>
	story?.input.paymentFee?.hiddenIn === 'line'
		? shop
				.ofOrder('order_details', order)
				.filter(({ product_id: id }) => [0, FEE_PRODUCT.id].includes(Number(id)))
		: [];

/** Vouchers of an order that add to it: what its payment costs. */
export const isFeeVoucher = ({ value }: Row): boolean => millionths(value) < 0n;

/** What vouchers added to an order, above nothing, and at which rate. */
export function feeOfVouchers({ order, shop, story }: Told): { rate: Percentage; pair: Pair } {
	const rules = shop.vouchersOf(order).filter(isFeeVoucher);
	const added = (column: string) => -sumOf(rules.map((rule) => millionths(rule[column])));
	const { taxExempt, paymentFee } = story?.input ?? {};
	const told = paymentFee?.taxRate;
	return {
		rate: taxExempt ? 0n : told === undefined ? toldCarriage(order) : percentage(told),
		pair: { incl: added('value'), excl: added('value_tax_excl') },
	};
}

/** What the shop shows of a fee, in lines and vouchers; one in the total alone it does not show. */
export function shownFee(found: Told): Pair {
	const pairs = [...feeLines(found).map(linePair), feeOfVouchers(found).pair];
	return {
		incl: sumOf(pairs.map(({ incl }) => incl)),
		excl: sumOf(pairs.map(({ excl }) => excl)),
	};
}
