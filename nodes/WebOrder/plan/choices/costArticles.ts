import type { CostKind } from '../../../../domain/settings/planSettings';
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
}

const MOST_CENTS = 100_000;

/** By which parameter a cost is for one only. */
const ONLY_FOR: Partial<Record<CostKind, string>> = { shipping: 'carrier', paymentFee: 'payment' };

function onlyForOf(row: ParameterReader): string {
	const name = ONLY_FOR[row.option<CostKind>('cost', 'shipping')];
	return name === undefined ? '' : row.chosen(name);
}

/** Rows without an article are no choice yet. */
export function readCostArticles(read: ParameterReader): CostArticleChoice[] {
	return read
		.rows('costArticles.costArticle')
		.map((row) => ({
			cost: row.option<CostKind>('cost', 'shipping'),
			code: row.chosen('article'),
			onlyFor: onlyForOf(row),
			atMost: row.whole('atMost', 0, MOST_CENTS) || null,
		}))
		.filter(({ code }) => code !== '');
}
