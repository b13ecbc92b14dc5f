import { Random } from '../../../../lab/worlds/random';
import { planOrders } from '../../../../domain/order/plan/planOrders';
import type { PlannedOrder } from '../../../../domain/stream/plannedOrder';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import { article, books, settings } from '../fixtures';
import { drawnOrder, type ShopRounding } from './drawnOrder';
import { judgedRounding, type RoundingVerdict } from './judgedRounding';

const RATES = { 'MOK-001': 21, 'BOEK-001': 9, 'BON-001': 0 } as const;
const COST_RATES = {
	...{ VERZ21: 21, VERZ9: 9, VERZ0: 0, KORT21: 21, KORT9: 9, KORT0: 0, INPAK21: 21 },
	VERSCHIL: 0,
} as const;
/** VAT percentage of each article of the fixtures by its code. */
export const RATE_OF = new Map(
	Object.entries({ ...RATES, ...COST_RATES }).map(([code, rate]) => [code, String(rate)]),
);
const CEILING = 5;
const BATCH = 250;

export interface RoundingFigures extends Record<RoundingVerdict, number> {
	orders: number;
}

/** Plans drawn orders at prices without VAT and judges each; every batch is of a shop that rounds in its own way. */
export function checkRounding(
	{ seed, count }: { seed: number; count: number },
	tell: (order: WebOrder, plan: PlannedOrder, verdict: RoundingVerdict) => void = () => {},
): RoundingFigures {
	const random = new Random(seed * 7919);
	const figures = {
		orders: count,
		exact: 0,
		differenceBooked: 0,
		wrong: 0,
		asked: 0,
		blockedNeedlessly: 0,
	};
	const inBooks = books();
	inBooks.articles.push(article('BON-001', 0));
	for (let start = 0; start < count; start += BATCH) {
		const rounding = {
			type: random.pick([1, 2, 2, 3]),
			mode: random.pick([2, 2, 2, 0, 1, 3, 4, 5]),
		} as ShopRounding;
		const own = settings({
			priceMode: 'excl',
			differenceCeiling: CEILING,
			unevenAmounts: random.pick(['oneLine', 'twoLines'] as const),
		});
		const orders = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) =>
			drawnOrder(random, rounding, String(start + index + 1)),
		);
		planOrders(orders, inBooks, own).forEach((plan, index) => {
			const verdict = judgedRounding(orders[index], plan, RATE_OF, CEILING);
			figures[verdict] += 1;
			tell(orders[index], plan, verdict);
		});
	}
	return figures;
}
