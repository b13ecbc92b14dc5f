import { groupRate } from '../../vat/groupRate';
import type { Cents } from '../../money/cents';
import { exactExcl, ratePairs, type VatRate } from '../../money/vat';
import type { PlanContext } from '../read/planContext';

/** Cents by which rounding both amounts, and a conversion to euros, can part them from their rate. */
const SLACK = 2;

/** All VAT rates SnelStart may charge there and then, and none. */
export function ratesAt({ books, point }: Pick<PlanContext, 'books' | 'point'>): VatRate[] {
	const kinds = [...new Set(books.revenueGroups.map(({ vatKind }) => vatKind))];
	return [...new Set([0, ...kinds.flatMap((kind) => groupRate(kind, books, point).rate ?? [])])];
}

/** What rounding to cents parts two amounts from their rate, and a little of how numbers are kept. */
const HALF_A_CENT = 0.5001;

/** The rate that fits two amounts best, null when none can. Of several that they fit but for rounding the first listed. */
export function rateOfPair(incl: Cents, excl: Cents, rates: readonly VatRate[]): VatRate | null {
	const miss = (rate: VatRate) => {
		const off = Math.abs(exactExcl(incl, rate) - excl);
		return off <= HALF_A_CENT ? 0 : off;
	};
	const fitting = rates.filter((rate) => ratePairs(incl, excl, rate, SLACK));
	return fitting.sort((a, b) => miss(a) - miss(b))[0] ?? null;
}
