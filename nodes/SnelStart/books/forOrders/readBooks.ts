import { DateTime } from 'luxon';
import { SalesOrderIndex } from '../../../../domain/books/salesOrderIndex';
import { cancelledInBooks } from '../../../../domain/order/plan/cancelledInBooks';
import { creditedTooMuch } from '../../../../domain/order/plan/creditedTooMuch';
import { ofOtherLink } from '../../../../domain/order/plan/ofOtherLink';
import type { EndedOrder } from '../../../../domain/order/read/endedOrders';
import { readWebOrder } from '../../../../domain/order/read/readWebOrder';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import { snelStartTime } from '../../odata/snelStartTime';
import { companyOf } from '../administration/companyOf';
import { existingSalesOrderOf } from '../salesOrders/existingSalesOrderOf';
import type { SnelStartClient } from '../snelStartClient';
import type { BooksRead } from './booksRead';
import type { BooksWanted } from './booksWanted';
import { isBeyondLast, ordersToRead, shopEvidenceOf } from './ordersToRead';
import { readRemoved } from './readRemoved';
import { readSalesOrders } from './readSalesOrders';
import { readToJudge } from './readToJudge';

/** A second card comes up within hours of the first, when the run that made it was cut off or did not see it. */
const LATELY_HOURS = 48;

/**
 * Reads from SnelStart what is asked for and what these orders name, in batches: no request is made for a single order.
 * Throws when the sales order template is not in the administration. Items are not trusted to be whole orders.
 *
 * @param ended web orders that came to nothing in the shop: looked for among the sales orders only
 */
export async function readBooks(
	client: SnelStartClient,
	items: readonly WebOrder[],
	wanted: BooksWanted,
	ended: readonly EndedOrder[],
): Promise<BooksRead> {
	const orders = items.map((item) => readWebOrder(item).order);
	const since = earliest(orders);
	const placeOf = new Map(orders.map((order, place) => [order, place]));
	const keyOf = (order: WebOrder) => wanted.keyOf(order, placeOf.get(order)!);
	const textsOf = (order: WebOrder) => wanted.textsOf(order, placeOf.get(order)!);
	const alsoOf = (order: WebOrder) => wanted.alsoOf(order, placeOf.get(order)!);
	const [companyInfo, templates, rows] = await Promise.all([
		client.administration.companyInfo(),
		client.administration.templates(),
		readSalesOrders(client, orders, { ...wanted, keyOf, textsOf, alsoOf, ended, since }),
	]);
	const salesOrders = rows.map(existingSalesOrderOf);
	const index = new SalesOrderIndex(salesOrders);
	const company = companyOf(companyInfo);
	const template = wanted.templateAmong(templates);
	const lately = isBeyondLast(orders, salesOrders, keyOf)
		? await client.customers.changedLately(
				snelStartTime(DateTime.now().minus({ hours: LATELY_HOURS }).toISO()),
			)
		: [];
	const isElsewhere = (order: WebOrder) =>
		ofOtherLink(order, keyOf(order), shopEvidenceOf(order), alsoOf(order), index).own.length > 0;
	const toRead = ordersToRead(
		orders.filter((order) => !isElsewhere(order)),
		salesOrders,
		keyOf,
		lately,
	);
	const isJudged = toRead.open.length > 0;
	const [{ costCentres, ...lists }, typedByHand, removed] = await Promise.all([
		readToJudge(client, toRead, wanted, company.foreignVat),
		isJudged && since ? client.salesOrders.typedByHand(template.id, since) : [],
		readRemoved(client, orders, wanted.archived ?? [], { keyOf, salesOrders }),
	]);
	return {
		books: { company, template, salesOrders, removed, ...lists },
		templates,
		costCentres,
		stockLevel: companyInfo.verkooporderVoorraadVanafNiveau,
		isJudged,
		typedByHand,
		cancelled: cancelledInBooks(ended, wanted.prefixes, wanted.alsoOfEnded, index),
		creditedTooMuch: creditedTooMuch(ended, wanted.prefixes, index),
	};
}

const earliest = (orders: readonly WebOrder[]): string | undefined =>
	orders
		.map(({ placedAt }) => placedAt)
		.filter((text) => text !== '')
		.sort()[0];
