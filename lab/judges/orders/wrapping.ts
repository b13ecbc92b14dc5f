import { absolute, millionths, percentage, vatOnTop, type Percentage } from './millionths';
import { toldCarriage } from './carriage';
import type { Case } from './case';

/** Rate of gift wrapping, which the order does not tell: of the shop's rates the one its two amounts fit best. */
export function wrappingRate({ order, shop }: Pick<Case, 'order' | 'shop'>): Percentage {
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
