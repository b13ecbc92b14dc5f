import { grouped } from '../../../domain/books/grouped';
import { keysOfCard } from '../../../domain/books/identity';
import { furtherCards } from '../../../domain/customer/recognise';
import { latestIn } from '../../../domain/order/read/latestOrder';
import { lightOrder } from '../../../domain/order/read/lightOrder';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import type { Fence } from '../../../domain/stream/fence';
import type { WebOrder } from '../../../domain/stream/webOrder';
import type { BooksWanted } from '../../SnelStart/books/forOrders/booksWanted';
import { readCustomers } from '../../SnelStart/books/forOrders/readCustomers';
import type { SnelStartClient } from '../../SnelStart/books/snelStartClient';

/**
 * Of the newest orders in SnelStart that the fence tells of, those whose customer has a second card that says the same: a
 * run that was cut off may have left it, and the import takes it away.
 */
export async function withFurtherCards(
	client: SnelStartClient,
	fences: readonly Fence[],
	{ customers }: BooksWanted,
	settings: Pick<PlanSettings, 'recognition' | 'webCustomerField'>,
): Promise<WebOrder[]> {
	const latest = fences.flatMap(({ inBooks }) => latestIn(inBooks?.latest ?? '').map(lightOrder));
	if (latest.length === 0) return [];
	const asked = { open: [], waiting: [], settled: latest };
	const cards = await readCustomers(client, asked, { ...customers, numbers: [] });
	const books = { customersByIdentity: grouped(cards, keysOfCard), countries: [] };
	return latest.filter((order) => furtherCards(order, books, settings) !== null);
}
