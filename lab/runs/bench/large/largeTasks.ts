import type { INodeParameters } from 'n8n-workflow';
import { NaiveShop, type ReachedShop } from '../naive/naiveShop';
import { NaiveSnelStart, type ReachedSnelStart } from '../naive/naiveSnelStart';
import type { LargeRecord, LargeWorldName } from './largeWorlds';

/** What public nodes do to bring the same records. */
interface PeersWay {
	how: string;
	list(reached: ReachedShop & ReachedSnelStart): Promise<Array<LargeRecord & { id: unknown }>>;
	/** What is asked for each row besides, by one request, one after the other. */
	lookUp?(reached: ReachedShop, row: LargeRecord): Promise<unknown>;
}

/** A list that one of our nodes reads, and what of it is right. */
export interface LargeTask {
	what: string;
	world: LargeWorldName;
	node: 'prestaShop' | 'snelStart';
	parameters: INodeParameters;
	/** Whether a record of the service is meant. */
	isMeant(row: LargeRecord): boolean;
	/** Most requests that our node may take for so many records. */
	mostRequests(rows: number): number;
	peers: PeersWay;
}

const EVERYTHING = { operation: 'getMany', returnAll: true };
/** Rows that our node asks the webservice for at once, and articles that SnelStart gives on a page. */
const SHOP_PAGE = 500;
const ARTICLE_PAGE = 25;
/** Fields that the shop describes, shops, languages and a look behind the last page. */
const BESIDES = 12;
/** Ids that stand in an address of 4 KB, at the least. */
const IDS_IN_ADDRESS = 300;
const THE_PAGE_OF_A_PEER = 10;
const CODE = 'A0001';

const pages = (rows: number, size: number): number => Math.ceil(rows / size);
const all = () => true;
const orderFilter = (field: string, comparison: string, value: string): INodeParameters => ({
	filters: { condition: [{ field, comparison, value }] },
});

/** Ten at a time until a page is empty, whatever SnelStart would give at once. */
async function byTens(
	reached: ReachedSnelStart,
	query: Record<string, string> = {},
): Promise<Array<LargeRecord & { id: unknown }>> {
	const books = await NaiveSnelStart.connect(reached);
	const rows = [];
	for (;;) {
		const range = { $top: THE_PAGE_OF_A_PEER, $skip: rows.length };
		const page = await books.list('/artikelen', { ...query, ...range });
		if (page.length === 0) return rows;
		rows.push(...page);
	}
}

/**
 * The large lists that a person reads with these nodes.
 *
 * @param since moment of the shop from which on orders are asked for
 */
export const largeTasks = (since: string): readonly LargeTask[] => [
	{
		what: 'Order: Get Many',
		world: 'orders',
		node: 'prestaShop',
		parameters: { resource: 'order', ...EVERYTHING },
		isMeant: all,
		mostRequests: (rows) => pages(rows, SHOP_PAGE) + BESIDES,
		peers: {
			how: 'everything in one answer',
			list: async (reached) => await new NaiveShop(reached).list('orders'),
		},
	},
	{
		what: 'Order: Get Many, with lines',
		world: 'orders',
		node: 'prestaShop',
		parameters: { resource: 'order', ...EVERYTHING, options: { include: ['lines'] } },
		isMeant: all,
		mostRequests: (rows) =>
			pages(rows, SHOP_PAGE) + pages(rows, IDS_IN_ADDRESS) + pages(3 * rows, SHOP_PAGE) + BESIDES,
		peers: {
			how: 'everything in one answer, then the lines of each order',
			list: async (reached) => await new NaiveShop(reached).list('orders'),
			lookUp: async (reached, { id }) =>
				await new NaiveShop(reached).list('order_details', { id_order: String(id) }),
		},
	},
	{
		what: `Order: Get Many since ${since.slice(0, 10)}`,
		world: 'orders',
		node: 'prestaShop',
		parameters: {
			resource: 'order',
			...EVERYTHING,
			...orderFilter('date_add', 'atLeast', since),
		},
		isMeant: ({ date_add: placed }) => String(placed) >= since,
		mostRequests: (rows) => pages(rows, SHOP_PAGE) + BESIDES,
		peers: {
			how: 'filter[date_add]=>=[…], which PrestaShop does not know',
			list: async (reached) =>
				await new NaiveShop(reached).list('orders', { date_add: `>=[${since}]` }, { date: '1' }),
		},
	},
	{
		what: 'Stock: Get Many, with codes',
		world: 'stock',
		node: 'prestaShop',
		parameters: { resource: 'stock', ...EVERYTHING },
		isMeant: all,
		mostRequests: (rows) => pages(rows, SHOP_PAGE) + pages(rows, IDS_IN_ADDRESS) + BESIDES,
		peers: {
			how: 'everything in one answer, then the product of each row',
			list: async (reached) => await new NaiveShop(reached).list('stock_availables'),
			lookUp: async (reached, row) =>
				await new NaiveShop(reached).byId('products', String(row.id_product)),
		},
	},
	{
		what: 'Article: Get Many',
		world: 'articles',
		node: 'snelStart',
		parameters: { resource: 'article', ...EVERYTHING },
		isMeant: all,
		mostRequests: (rows) => pages(rows, ARTICLE_PAGE) + BESIDES,
		peers: {
			how: 'ten at a time until a page is empty',
			list: async (reached) => await byTens(reached),
		},
	},
	{
		what: `Article: Get Many that begin with ${CODE}`,
		world: 'articles',
		node: 'snelStart',
		parameters: {
			resource: 'article',
			...EVERYTHING,
			filters: { condition: [{ field: 'artikelcode', operator: 'startsWith', value: CODE }] },
		},
		isMeant: ({ artikelcode }) => String(artikelcode).startsWith(CODE),
		mostRequests: (rows) => pages(rows, ARTICLE_PAGE) + BESIDES,
		peers: {
			how: 'OData typed by hand, ten at a time until a page is empty',
			list: async (reached) =>
				await byTens(reached, { $filter: `startswith(Artikelcode,'${CODE}')` }),
		},
	},
];
