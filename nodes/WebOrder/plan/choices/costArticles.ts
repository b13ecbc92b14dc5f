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

/** Rows without an article are no choice yet. */
export function readCostArticles(read: ParameterReader): CostArticleChoice[] {
	return read
		.rows('costArticles.costArticle')
		.map((row) => ({
			cost: row.option<CostKind>('cost', 'shipping'),
			code: row.chosen('article'),
			onlyFor: row.text('onlyFor', ''),
			atMost: row.whole('atMost', 0, MOST_CENTS) || null,
		}))
		.filter(({ code }) => code !== '');
}
