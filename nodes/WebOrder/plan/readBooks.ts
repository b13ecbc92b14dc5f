import type { Books, SalesOrderTemplate } from '../../../domain/order/books';
import { cancelledInBooks } from '../../../domain/order/cancelledInBooks';
import { importKeyOf } from '../../../domain/order/importKey';
import { readWebOrder } from '../../../domain/order/readWebOrder';
import type { CancelledInBooks, WebOrder } from '../../../domain/order/webOrder';
import { companyOf, type CostCentre } from '../../SnelStart/api/books';
import type { SnelStartClient } from '../../SnelStart/transport/client';
import type { Choices } from './choices';
import { templateNamed } from './names';
import { readArticles, readStockCodes } from './readArticles';
import { readCustomers } from './readCustomers';

/** What has been read of SnelStart for these orders and choices. */
export interface Administration {
	books: Books;
	/** Active sales order templates (verkoopsjablonen). */
	templates: SalesOrderTemplate[];
	/** Active cost centres (kostenplaatsen), where one is chosen. */
	costCentres: CostCentre[];
	/** verkooporderVoorraadVanafNiveau: from which document status SnelStart counts stock. */
	stockLevel: string;
	/** False when all orders wait or exist: then little was read. */
	isJudged: boolean;
	/** Web orders that came to nothing in the shop and still stand in SnelStart. */
	cancelled: CancelledInBooks[];
}

/** Orders whose sales orders are the newest: as many as one filter can ask for. */
const LAST_MADE = 60;

/** Readiness of orders that wait whatever SnelStart holds; anything else is judged, also when it is no readiness. */
const KEPT: Array<WebOrder['readiness']> = ['waiting', 'incomplete'];

/**
 * Reads from SnelStart what the plan of these orders needs, in batches: no request is made for a single order.
 * Throws when the sales order template is not in the administration. Items are not trusted to be whole orders.
 */
export async function readBooks(
	client: SnelStartClient,
	items: readonly WebOrder[],
	choices: Choices,
	releasedIds: readonly string[] = [],
): Promise<Administration> {
	const orders = items.map((item) => readWebOrder(item).order);
	const keyOf = importKeys(choices);
	const prefixes = prefixesOf(choices);
	const released = prefixes.flatMap((prefix) => releasedIds.map((id) => importKeyOf(prefix, id)));
	const [companyInfo, templates, salesOrders] = await Promise.all([
		client.companyInfo(),
		client.templates(),
		client.findSalesOrdersByImportKeys([...orders.map(keyOf), ...released], {
			since: earliest(orders),
		}),
	]);
	const company = companyOf(companyInfo);
	const template = templateNamed(client.node, templates, choices.template);
	const inBooks = new Set(salesOrders.map(({ importKey }) => importKey));
	const outside = orders.filter((order) => !inBooks.has(keyOf(order)));
	const open = outside.filter(({ readiness }) => !KEPT.includes(readiness));
	const waiting = outside.filter(({ readiness }) => KEPT.includes(readiness));
	const newest = [...salesOrders].sort((a, b) => b.number - a.number).slice(0, LAST_MADE);
	const lastKeys = new Set(newest.map(({ importKey }) => importKey));
	const settled = orders.filter((order) => lastKeys.has(keyOf(order)));
	const toJudge = await readToJudge(
		client,
		{ open, waiting, settled },
		choices,
		company.foreignVat,
	);
	const { costCentres, ...lists } = toJudge;
	return {
		books: { company, template, salesOrders, ...lists },
		templates,
		costCentres,
		stockLevel: companyInfo.verkooporderVoorraadVanafNiveau,
		isJudged: open.length > 0,
		cancelled: cancelledInBooks(releasedIds, prefixes, salesOrders),
	};
}

/**
 * Orders by what has to be known of them. `settled` were imported last: a run that was cut off may have sent a customer
 * card that arrived only after the next run had made another, so their customers are looked at once more.
 */
export interface OrdersToRead {
	open: readonly WebOrder[];
	waiting: readonly WebOrder[];
	settled: readonly WebOrder[];
}

type ToJudge = Omit<Books, 'company' | 'template' | 'salesOrders'> &
	Pick<Administration, 'costCentres'>;

/** An order that waits or exists is not judged, so a quiet run asks for little of this. */
async function readToJudge(
	client: SnelStartClient,
	orders: OrdersToRead,
	choices: Choices,
	foreignVat: boolean,
): Promise<ToJudge> {
	if (orders.open.length === 0) return await readQuietly(client, orders, choices);
	const countries = client.countries();
	const [revenueGroups, vatTariffs, foreignVatRates, costCentres, articles, customers] =
		await Promise.all([
			client.revenueGroups(),
			client.vatTariffs(),
			foreignVat ? client.foreignVatRates() : [],
			namesCostCentre(choices) ? client.costCentres() : [],
			readArticles(client, orders, choices),
			readCustomers(client, orders, choices),
		]);
	return {
		countries: await countries,
		revenueGroups,
		vatTariffs,
		foreignVatRates,
		costCentres,
		articles,
		customers,
	};
}

async function readQuietly(
	client: SnelStartClient,
	orders: OrdersToRead,
	choices: Choices,
): Promise<ToJudge> {
	const [articles, customers] = await Promise.all([
		readStockCodes(client, orders.waiting, choices),
		readCustomers(client, orders, choices),
	]);
	return {
		countries: [],
		revenueGroups: [],
		vatTariffs: [],
		foreignVatRates: [],
		costCentres: [],
		articles,
		customers,
	};
}

const namesCostCentre = ({ costCentre, profiles }: Choices): boolean =>
	[costCentre, ...profiles.map((profile) => profile.costCentre)].some(Boolean);

/** Import key of an order, with the prefix of its shop. */
function importKeys({ settings, profiles }: Choices): (order: WebOrder) => string {
	const own = new Map(profiles.map(({ shop, importKeyPrefix }) => [shop, importKeyPrefix]));
	return ({ id, shopName }) => importKeyOf(own.get(shopName) || settings.importKeyPrefix, id);
}

const prefixesOf = ({ settings, profiles }: Choices): string[] => [
	...new Set([
		settings.importKeyPrefix,
		...profiles.flatMap(({ importKeyPrefix }) => importKeyPrefix || []),
	]),
];

const earliest = (orders: readonly WebOrder[]): string | undefined =>
	orders
		.map(({ placedAt }) => placedAt)
		.filter((text) => text !== '')
		.sort()[0];
