import type { Article, Customer } from '../../../../domain/books/books';
import type { AskedFor } from '../../../../domain/stream/askedFor';
import { worded, type Wording } from '../../../../domain/words/wording';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';

/** What of a name more than a few answer to is no answer. */
const MOST_CUSTOMERS = 5;
/** Of a customer the newest are told. */
const MOST_SALES_ORDERS = 10;

interface FoundInBooks {
	articles: Article[];
	salesOrders: WireSalesOrder[];
	customers: Customer[];
	hints: Wording[];
}

/**
 * Articles with the code, sales orders with the number or payment reference, and customers with the number, name or
 * e-mail address that is asked for. People are looked for by name only where nothing else is meant.
 */
export async function findAsked(
	client: SnelStartClient,
	{ what, text }: AskedFor,
): Promise<FoundInBooks> {
	const is = (...kinds: Array<AskedFor['what']>) => what === 'any' || kinds.includes(what);
	const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
	const [articles, salesOrders] = await Promise.all([
		is('article') ? client.articles.byCode([text]) : [],
		is('salesOrder') ? salesOrdersOf(client, text, number) : [],
	]);
	const found = articles.length + salesOrders.length > 0;
	const { customers, hints } = await customersOf(
		client,
		text,
		what === 'customer' ? number : null,
		{
			isSought: what === 'customer' || (what === 'any' && number === null && !found),
		},
	);
	const ofCustomers = await client.salesOrders.onCards(customers.map(({ id }) => id));
	const newest = [...ofCustomers].sort((a, b) => b.nummer - a.nummer);
	return {
		articles,
		salesOrders: [...salesOrders, ...newest.slice(0, MOST_SALES_ORDERS)],
		customers,
		hints: [
			...hints,
			...(newest.length > MOST_SALES_ORDERS
				? [
						worded(
							`The newest ${MOST_SALES_ORDERS} of ${newest.length} sales orders are told`,
							`De nieuwste ${MOST_SALES_ORDERS} van ${newest.length} verkooporders worden genoemd`,
						),
					]
				: []),
		],
	};
}

const salesOrdersOf = async (client: SnelStartClient, text: string, number: number | null) =>
	number === null
		? await client.salesOrders.byImportKey([text])
		: await client.salesOrders.byNumber(number);

async function customersOf(
	client: SnelStartClient,
	text: string,
	number: number | null,
	{ isSought }: { isSought: boolean },
): Promise<Pick<FoundInBooks, 'customers' | 'hints'>> {
	if (!isSought) return { customers: [], hints: [] };
	if (number !== null) {
		const customer = await client.customers.byNumber(number);
		return { customers: customer ? [customer] : [], hints: [] };
	}
	const customers = await client.customers.search(text);
	const hints =
		customers.length > MOST_CUSTOMERS
			? [
					worded(
						`${customers.length} or more customers answer to "${text}": ${MOST_CUSTOMERS} are told`,
						`${customers.length} of meer klanten passen bij "${text}": er worden er ${MOST_CUSTOMERS} genoemd`,
					),
				]
			: [];
	return { customers: customers.slice(0, MOST_CUSTOMERS), hints };
}
