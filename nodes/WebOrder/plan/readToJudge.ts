import type { Books } from '../../../domain/books/books';
import type { SnelStartClient } from '../../SnelStart/books/snelStartClient';
import type { Choices } from './choices';
import type { OrdersToRead } from './ordersToRead';
import { readArticles, readStockCodes } from './readArticles';
import { readCustomers } from './readCustomers';
import type { CostCentre } from '../../SnelStart/books/administration/costCentreOf';

/** What the rules look things up in, and the cost centres where one is chosen. */
export interface ToJudge extends Omit<Books, 'company' | 'template' | 'salesOrders'> {
	costCentres: CostCentre[];
}

/** An order that waits or exists is not judged, so a quiet run asks for little of this. */
export async function readToJudge(
	client: SnelStartClient,
	orders: OrdersToRead,
	choices: Choices,
	foreignVat: boolean,
): Promise<ToJudge> {
	if (orders.open.length === 0) return await readQuietly(client, orders, choices);
	const [countries, revenueGroups, vatTariffs, foreignVatRates, costCentres, articles, customers] =
		await Promise.all([
			client.administration.countries(),
			client.administration.revenueGroups(),
			client.administration.vatTariffs(),
			foreignVat ? client.administration.foreignVatRates() : [],
			namesCostCentre(choices) ? client.administration.costCentres() : [],
			readArticles(client, orders, choices),
			readCustomers(client, orders, choices),
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
