import { DateTime } from 'luxon';
import type { ArticleStock, UncountedQuantity } from '../../../../domain/stock/articleStock';
import { wireQuantity } from '../../api/amounts';
import type { WireArticle, WireSalesOrder } from '../../api/types';
import type { SnelStartClient } from '../../transport/client';
import { anyOf, atOrAfter, equalsText } from '../../transport/odata';
import { SALES_ORDERS, snelStartTime } from '../../transport/salesOrders';
import { isUncounted, uncountedByArticle, uncountedStatuses } from './uncounted';

/** How far back orders are looked at to see whether the filter on document status leaves any out. */
const WITNESS_HOURS = 48;

/**
 * Stock of all articles with what web orders still take from it. Orders are read before articles: one that is
 * processed in between is then subtracted twice for one run, never not at all.
 *
 * @param latestOrderId a sales order this run created or found, which proves that orders are read up to date
 */
export async function readStock(
	client: SnelStartClient,
	templateIds: ReadonlySet<string>,
	latestOrderId?: string,
): Promise<ArticleStock[]> {
	const { verkooporderVoorraadVanafNiveau: level } = await client.companyInfo();
	const orders = await uncountedOrders(client, { level, templateIds, latestOrderId });
	const uncounted = uncountedByArticle(orders);
	const articles = await client.list<WireArticle>('/artikelen');
	return articles.map((article) => articleStockOf(article, uncounted.get(article.id) ?? []));
}

interface Wanted {
	level: string;
	templateIds: ReadonlySet<string>;
	latestOrderId?: string;
}

async function uncountedOrders(
	client: SnelStartClient,
	{ level, templateIds, latestOrderId }: Wanted,
): Promise<WireSalesOrder[]> {
	const statuses = uncountedStatuses(level);
	if (statuses.length === 0 || templateIds.size === 0) return [];
	const recently = DateTime.now().minus({ hours: WITNESS_HOURS }).toISO();
	return await client.list<WireSalesOrder>(SALES_ORDERS, {
		filter: anyOf(statuses.map((status) => equalsText('ProcesStatus', status))),
		matches: (order) => isUncounted(order, level, templateIds),
		witnesses: atOrAfter('ModifiedOn', snelStartTime(recently)),
		knownId: latestOrderId,
	});
}

export const articleStockOf = (
	article: WireArticle,
	uncounted: UncountedQuantity[],
): ArticleStock => ({
	kind: 'articleStock',
	articleId: article.id,
	code: article.artikelcode,
	name: article.omschrijving ?? '',
	free: wireQuantity(article.vrijeVoorraad),
	technical: wireQuantity(article.technischeVoorraad),
	stockControlled: article.voorraadControle,
	inactive: article.isNonActief,
	components: (article.subartikelen ?? []).map(({ id, artikelcode, aantal }) => ({
		articleId: id,
		code: artikelcode,
		quantity: wireQuantity(aantal),
	})),
	uncounted,
});
