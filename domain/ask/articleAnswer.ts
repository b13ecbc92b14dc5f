import type { AskedProduct } from '../stream/askedShop';
import type { StockExplanation } from '../stream/stockExplanation';
import { numberIn, worded, type Wording } from '../words/wording';
import type { InWords } from './orderAnswer';

/** Why an article shows what it shows: the sum of its web stock, beside what the shop says now. */
export function articleAnswer(
	explanation: StockExplanation,
	products: readonly AskedProduct[],
): InWords {
	const [article] = explanation.articles;
	const sum = article
		? worded(
				article.explanation || explanation.headline,
				article.explanationNl || explanation.headlineNl,
			)
		: worded(explanation.headline, explanation.headlineNl);
	const title = article ? `${article.code} ${article.name}`.trim() : explanation.asked;
	const shown = shownIn(products);
	const differs = gapOf(article?.webStock ?? null, products);
	return {
		sentence: worded(
			`${title}: ${shown.en}; ${sum.en}${differs.en}`,
			`${title}: ${shown.nl}; ${sum.nl}${differs.nl}`,
		),
		parts: [
			...(article?.parts ?? []).map(({ label, labelNl, quantity }) =>
				worded(`${numberIn('en', quantity)}: ${label}`, `${numberIn('nl', quantity)}: ${labelNl}`),
			),
			...explanation.webOrders.map(({ orderId, reference, summary, summaryNl }) =>
				worded(
					`Web order ${orderId} (${reference}): ${summary}`,
					`Weborder ${orderId} (${reference}): ${summaryNl}`,
				),
			),
		],
	};
}

function shownIn(products: readonly AskedProduct[]): Wording {
	const numbers = products.flatMap(({ shown }) => shown ?? []);
	if (products.length === 0) {
		return worded(
			'the shop sells nothing under this code',
			'de winkel verkoopt niets met deze code',
		);
	}
	if (numbers.length === 0) {
		return worded('the shop keeps no stock of it', 'de winkel houdt er geen voorraad van bij');
	}
	const listed = numbers.join(', ');
	return worded(`the shop shows ${listed}`, `de winkel toont ${listed}`);
}

/** Said only where shop and sum come to something else: the next run puts it right. */
function gapOf(webStock: number | null, products: readonly AskedProduct[]): Wording {
	const differs =
		webStock !== null && products.some(({ shown }) => shown !== null && shown !== webStock);
	return differs
		? worded(
				'. The two differ: the next run that writes stock puts that right',
				'. Die twee verschillen: de volgende uitvoering die voorraad schrijft zet dat recht',
			)
		: worded('', '');
}
