import type { CostKind } from '../../../../domain/settings/planSettings';
import { COST_KINDS } from '../parameters/cost.properties';
import type { ParameterReader } from '../parameters/reader';
import type { Cents } from '../../../../domain/money/cents';

export interface CostArticleChoice {
	cost: CostKind;
	/** artikelcode */
	code: string;
	/** Carrier or payment method, empty for all. */
	onlyFor: string;
	/** Largest payment fee, null: no limit is set. */
	atMost: Cents | null;
	/** The parameter it is chosen under. */
	path: string;
}

const MOST_FEE: Cents = 100_000;
/** What the panel shows where nobody changed it. */
const USUAL_FEE: Cents = 1000;
const MOST_DIFFERENCE: Cents = 100;

/** Articles for all carriers and payment methods, and those for one of them. */
export const readCostArticles = (read: ParameterReader): CostArticleChoice[] =>
	read
		.rows('costArticles.costs')
		.flatMap((costs) => [
			...COST_KINDS.flatMap((cost) => articlesOf(costs, cost, '')),
			...costs
				.rows('byCarrier.row')
				.flatMap((row) => onlyFor(row, 'shipping', row.chosen('carrier'))),
			...costs
				.rows('byPayment.row')
				.flatMap((row) => onlyFor(row, 'paymentFee', row.chosen('payment'))),
		]);

/** Names and codes of vouchers that are gift cards. */
export const readGiftCards = (read: ParameterReader): string[] =>
	read.rows('costArticles.costs').flatMap((costs) => costs.list('giftCards'));

/** Largest difference in cents that is booked; `fallback` where no cost is chosen. */
export function readLargestDifference(read: ParameterReader, fallback: Cents): Cents {
	const [costs] = read.rows('costArticles.costs');
	return costs?.euros('largestDifference', fallback, MOST_DIFFERENCE) ?? fallback;
}

/** A row that names nobody is no choice yet. */
const onlyFor = (row: ParameterReader, cost: CostKind, whom: string): CostArticleChoice[] =>
	whom === '' ? [] : articlesOf(row, cost, whom);

function articlesOf(read: ParameterReader, cost: CostKind, whom: string): CostArticleChoice[] {
	const atMost =
		cost === 'paymentFee' ? read.euros('feeAtMost', USUAL_FEE, MOST_FEE) || null : null;
	const path = read.pathOf(cost);
	return read.list(cost).map((code) => ({ cost, code, onlyFor: whom, atMost, path }));
}
