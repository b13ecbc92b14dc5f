import type { SnelStartClient } from '../../../SnelStart/books/snelStartClient';
import { fittingArticles } from './fittingArticles';

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
