import type { Books } from '../../../../domain/books/books';
import type { SnelStartClient } from '../snelStartClient';
import type { BooksWanted } from './booksWanted';
import type { OrdersToRead } from './ordersToRead';
import { readArticles, readStockCodes } from './readArticles';
import { readCustomers } from './readCustomers';
import type { CostCentre } from '../administration/costCentreOf';

/** What the rules look things up in, and the cost centres where they are asked for. */
export interface ToJudge extends Omit<Books, 'company' | 'template' | 'salesOrders'> {
	costCentres: CostCentre[];
}

/** An order that waits or exists is not judged, so a quiet run asks for little of this. */
export async function readToJudge(
	client: SnelStartClient,
	orders: OrdersToRead,
	wanted: BooksWanted,
	foreignVat: boolean,
): Promise<ToJudge> {
	if (orders.open.length === 0) return await readQuietly(client, orders, wanted);
	const [countries, revenueGroups, vatTariffs, foreignVatRates, costCentres, articles, customers] =
		await Promise.all([
			client.administration.countries(),
			client.administration.revenueGroups(),
			client.administration.vatTariffs(),
			foreignVat ? client.administration.foreignVatRates() : [],
			wanted.costCentres ? client.administration.costCentres() : [],
			readArticles(client, orders, wanted.articles),
			readCustomers(client, orders, wanted.customers),
		]);
	return {
		countries,
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
	wanted: BooksWanted,
): Promise<ToJudge> {
	const [articles, customers] = await Promise.all([
		readStockCodes(client, orders.waiting, wanted.articles),
		readCustomers(client, orders, wanted.customers),
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
