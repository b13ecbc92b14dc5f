import { absolute, millionths, percentage, vatOnTop, type Percentage } from './millionths';
import { overGoods, toldCarriage, type Told } from './carriage';
import { pairOf, type Pair } from './pair';

/** Gift wrapping by the rates the shop charged on it: those of the goods, where its maker had the average charged. */
export function wrappingShares(found: Told): Array<[Percentage, Pair]> {
	const amount = pairOf(found.order, 'total_wrapping');
	return found.story?.input.shippingTaxAveraged
		? overGoods(found, amount)
		: [[wrappingRate(found), amount]];
}

/** Which the order does not tell: of the shop's rates the one its two amounts fit best. */
function wrappingRate({ order, shop }: Pick<Told, 'order' | 'shop'>): Percentage {
	const [incl, excl] = ['incl', 'excl'].map((side) =>
		millionths(order[`total_wrapping_tax_${side}`] ?? '0'),
	);
	if (incl === excl) return 0n;
	const likely = [
		toldCarriage(order),
		...(shop.tables.taxes ?? []).map(({ rate }) => percentage(rate)),
	];
	const off = (rate: Percentage) => absolute(excl + vatOnTop(excl, rate) - incl);
	return likely.reduce((best, rate) => (off(rate) < off(best) ? rate : best));
}
