import type { WebStock } from '../stream/webStock';
import type { Wording } from '../words/wording';
import { explain } from './explain';
import { partOf, sumOf, type Term } from './term';
import { quantityOf } from './units';

/** What can still be sold of one article, in terms that both languages can be told from. */
export interface StockSum
	extends Pick<WebStock, 'articleId' | 'code' | 'shopCode' | 'name' | 'recipe' | 'mayBeNegative'> {
	/** Together the web stock; none where it is left alone. */
	terms: readonly Term[];
	/** Why nothing can be said of it, null where something can. */
	leftAlone: Wording | null;
}

/** The sum as an item, in numbers and words. */
export function webStockOf({
	terms,
	leftAlone,
	recipe,
	mayBeNegative,
	...identity
}: StockSum): WebStock {
	const made = recipe === undefined ? {} : { recipe };
	if (leftAlone !== null) {
		return {
			kind: 'webStock',
			...identity,
			webStock: null,
			leftAlone: leftAlone.en,
			parts: [],
			explanation: `left alone: ${leftAlone.en}`,
			explanationNl: `blijft staan: ${leftAlone.nl}`,
			...made,
		};
	}
	const webStock = quantityOf(sumOf(terms));
	return {
		kind: 'webStock',
		...identity,
		webStock,
		leftAlone: '',
		parts: terms.map(partOf),
		explanation: explain(terms, webStock, 'en'),
		explanationNl: explain(terms, webStock, 'nl'),
		...(mayBeNegative ? { mayBeNegative } : {}),
		...made,
	};
}
