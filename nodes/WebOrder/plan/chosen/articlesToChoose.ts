import { whyNoCosts } from '../../../../domain/article/whyNoCosts';
import { withRate } from '../../../../domain/article/withRate';
import type { SnelStartClient } from '../../../SnelStart/books/snelStartClient';
import { today } from './today';

const MOST_SHOWN = 25;

/** In one sentence which articles of the administration costs can be booked on, each with its VAT rate. */
export async function articlesToChoose(
	client: SnelStartClient,
	soldIds: ReadonlySet<string> = new Set(),
): Promise<string> {
	const articles = await fittingArticles(client, soldIds);
	if (articles.length === 0) {
		return 'SnelStart has no article that fits: make one for each cost and VAT rate, without stock control (voorraadcontrole) and with a revenue group (artikelomzetgroep).';
	}
	const first = articles.slice(0, MOST_SHOWN).map(({ name }) => name);
	const more = articles.length - first.length;
	return `These fit: ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** Articles that costs can be booked on: their code, and how a list shows them. */
async function fittingArticles(
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
