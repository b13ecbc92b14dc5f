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

/**
 * Whether a voucher of an order adds to it what its payment costs, as its maker had it: one for more than was left may
 * stand below nothing too, and adds nothing.
 */
export const isFeeVoucher = ({ story }: Pick<Told, 'story'>, { name, value }: Row): boolean => {
	const fee = story?.input.paymentFee;
	return (
		fee?.hiddenIn === 'discount' && name === (fee.name ?? FEE_VOUCHER) && millionths(value) < 0n
	);
};

const FEE_VOUCHER = 'Betaalkosten';

/** What vouchers added to an order, above nothing, and at which rate. */
export function feeOfVouchers({ order, shop, story }: Told): { rate: Percentage; pair: Pair } {
	const rules = shop.vouchersOf(order).filter((rule) => isFeeVoucher({ story }, rule));
	const added = (column: string) => -sumOf(rules.map((rule) => millionths(rule[column])));
	const { taxExempt, paymentFee } = story?.input ?? {};
	const told = paymentFee?.taxRate;
	return {
		rate: taxExempt ? 0n : told === undefined ? toldCarriage(order) : percentage(told),
		pair: { incl: added('value'), excl: added('value_tax_excl') },
	};
}

/** Cents by which a fee in a line may be beside its amount: where the shop rounds the order alone, goods and fee are rounded together. */
export const feeBeside = (found: Told): bigint =>
	String(found.order.round_type ?? '2') === '3' ? BigInt(feeLines(found).length) : 0n;

/** What the shop shows of a fee, in lines and vouchers; one in the total alone it does not show. */
export function shownFee(found: Told): Pair {
	const pairs = [...feeLines(found).map(linePair), feeOfVouchers(found).pair];
	return {
		incl: sumOf(pairs.map(({ incl }) => incl)),
		excl: sumOf(pairs.map(({ excl }) => excl)),
	};
}
