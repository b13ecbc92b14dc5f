import { whyNoCosts } from '../../../../domain/article/whyNoCosts';
import { withRate } from '../../../../domain/article/withRate';
import type { SnelStartClient } from '../../../SnelStart/books/snelStartClient';
import { today } from './today';

/** Articles that costs can be booked on: their code, and how a list shows them. */
export async function fittingArticles(
	client: SnelStartClient,
	soldIds: ReadonlySet<string> = new Set(),
): Promise<Array<{ code: string; name: string }>> {
	const [articles, revenueGroups, vatTariffs] = await Promise.all([
		client.articles.forCosts(),
		client.administration.revenueGroups(),
		client.administration.vatTariffs(),
	]);
	const judged = { revenueGroups, vatTariffs, day: today(), soldIds };
	return articles
		.filter((article) => whyNoCosts(article, judged) === null)
		.map((article) => ({ code: article.code, name: withRate(article, judged, judged.day) }));
}
