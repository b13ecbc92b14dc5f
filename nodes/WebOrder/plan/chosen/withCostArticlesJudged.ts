import type { NodeOperationError } from 'n8n-workflow';

import { mappedArticle } from '../../../../domain/article/mappedArticle';
import { shopCodeOf } from '../../../../domain/article/shopCode';
import { whyNoCosts } from '../../../../domain/article/whyNoCosts';
import { snelStartCodeOf } from '../../../../domain/books/snelStartCode';
import { readWebOrder } from '../../../../domain/order/read/readWebOrder';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import type { BooksRead } from '../../../SnelStart/books/forOrders/booksRead';
import type { SnelStartClient } from '../../../SnelStart/books/snelStartClient';
import { titleOf } from '../../../shared/titleOf';
import type { Choices } from '../choices';
import type { OrderChoices } from '../choices/choicesOfEach';
import { planProperties } from '../parameters';
import { articlesToChoose } from './articlesToChoose';
import { today } from './today';
import { worded, joined, type Wording } from '../../../../domain/words/wording';
import { toldError } from '../../../shared/toldError';

/**
 * The choices with a refusal where an article for costs cannot take them: SnelStart keeps stock of it, its VAT rate
 * is unknown, or the shop sells it as goods. Throws where that holds for all orders.
 *
 * @param orders all of this run, whose products are goods
 */
export async function withCostArticlesJudged(
	client: SnelStartClient,
	choicesOf: readonly OrderChoices[],
	{ books, isJudged }: BooksRead,
	orders: readonly WebOrder[],
): Promise<OrderChoices[]> {
	const day = today();
	const lines = isJudged ? orders.flatMap((item) => readWebOrder(item).order.lines) : [];
	const alike = new Map<string, Wording[]>();
	const whyOf = new Map<Choices, Wording[]>();
	for (const { choices } of isJudged ? choicesOf : []) {
		if (whyOf.has(choices)) continue;
		const key = keyOf(choices);
		const why = alike.get(key) ?? whyNot(choices);
		alike.set(key, why);
		whyOf.set(choices, why);
	}
	const unfit = [...whyOf.values()].filter((why) => why.length > 0);
	if (unfit.length === 0) return [...choicesOf];
	const title = titleOf('costArticles', planProperties);
	const fix = joined(
		[
			worded(
				`Choose another article (artikel) for each under '${title}', or correct it in SnelStart.`,
				`Kies voor elk een ander artikel onder '${title}', of verbeter het in SnelStart.`,
			),
			await articlesToChoose(client, soldIds(choicesOf[0].choices)),
		],
		' ',
	);
	if (unfit.length === whyOf.size) throw refusal(unfit[0]);
	return choicesOf.map((one) => {
		const why = whyOf.get(one.choices) ?? [];
		return why.length === 0 ? one : { ...one, refusal: one.refusal ?? refusal(why) };
	});

	function refusal(why: readonly Wording[]): NodeOperationError {
		const named = joined(why, '; ');
		const message = worded(
			`Costs cannot be booked on ${named.en}`,
			`Kosten kunnen niet worden geboekt op ${named.nl}`,
		);
		return toldError(client.node, message, { description: fix });
	}

	function whyNot(choices: Choices): Wording[] {
		const judged = { ...books, day, soldIds: soldIds(choices) };
		const codes = new Set(choices.costArticles.map(({ code }) => code));
		return books.articles
			.filter(({ code, inactive }) => codes.has(code) && !inactive)
			.flatMap((article) => {
				const why = whyNoCosts(article, judged);
				return why === null
					? []
					: [
							worded(
								`article ${article.code} "${article.name}": ${why.en}`,
								`artikel ${article.code} "${article.name}": ${why.nl}`,
							),
						];
			});
	}

	function soldIds({ settings, productArticles }: Choices): ReadonlySet<string> {
		const { shopArticleField, snelStartArticleField } = settings;
		const rows = productArticles.map((row) => ({ ...row, articleId: null }));
		const byCode = lines
			.filter((line) => mappedArticle(line, { shopArticleField, productArticles: rows }) === null)
			.map((line) => shopCodeOf(line, shopArticleField));
		const codes = new Set(byCode.filter(Boolean));
		return new Set(
			books.articles
				.filter((article) => codes.has(snelStartCodeOf(article, snelStartArticleField)))
				.map(({ id }) => id),
		);
	}
}

/** What the articles for costs are judged by: where every order has choices of its own, most are alike in it. */
const keyOf = ({ costArticles, productArticles, settings }: Choices): string =>
	JSON.stringify([
		costArticles.map(({ code }) => code),
		productArticles,
		settings.shopArticleField,
		settings.snelStartArticleField,
	]);
