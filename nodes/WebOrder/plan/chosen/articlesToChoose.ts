import type { SnelStartClient } from '../../../SnelStart/books/snelStartClient';
import { fittingArticles } from './fittingArticles';
import { worded, type Wording } from '../../../../domain/words/wording';

const MOST_SHOWN = 25;

/** In one sentence which articles of the administration costs can be booked on, each with its VAT rate. */
export async function articlesToChoose(
	client: SnelStartClient,
	soldIds: ReadonlySet<string> = new Set(),
): Promise<Wording> {
	const articles = await fittingArticles(client, soldIds);
	if (articles.length === 0) {
		return worded(
			'SnelStart has no article that fits: make one for each cost and VAT rate, without stock control (voorraadcontrole) and with a revenue group (artikelomzetgroep).',
			'SnelStart heeft geen artikel dat past: maak er een per soort kosten en btw-tarief, zonder voorraadcontrole en met een artikelomzetgroep.',
		);
	}
	const first = articles.slice(0, MOST_SHOWN).map(({ name }) => name);
	const more = articles.length - first.length;
	const named = first.join(', ');
	return worded(
		`These fit: ${named}${more > 0 ? ` and ${more} more` : ''}.`,
		`Deze passen: ${named}${more > 0 ? ` en nog ${more}` : ''}.`,
	);
}
