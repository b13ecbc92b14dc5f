import type { VatRate } from '../money/vat';
import type { Article } from './books';
import type { Cents } from './orderPlan';

/** Part of the order that becomes one line (or two, when one cannot be exact): an amount on an article. */
export interface OrderPart {
	/** A cost is an amount without pieces: it may stand in two lines. */
	kind: 'product' | 'cost';
	article: Article;
	description: string;
	quantity: number;
	/** Amounts of the whole part, signed, in cents. */
	incl: Cents;
	excl: Cents;
	rate: VatRate;
}
