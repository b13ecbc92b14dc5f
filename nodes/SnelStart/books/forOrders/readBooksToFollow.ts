import type { BookedCredit } from '../../../../domain/follow/followCase';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import { wireCents } from '../../wire/wireNumber';
import { companyOf } from '../administration/companyOf';
import { bookedLinesOf } from '../salesOrders/bookedOrderOf';
import type { SnelStartClient } from '../snelStartClient';
import type { BooksRead } from './booksRead';
import type { BooksWanted } from './booksWanted';
import { readToJudge } from './readToJudge';

/**
 * Reads from SnelStart what is needed to plan orders anew that stand in the books: all but their sales orders.
 *
 * @param customerIds cards on which their sales orders stand
 */
export async function readBooksToFollow(
	client: SnelStartClient,
	orders: readonly WebOrder[],
	customerIds: readonly string[],
	wanted: BooksWanted,
): Promise<BooksRead> {
	const [companyInfo, templates] = await Promise.all([
		client.administration.companyInfo(),
		client.administration.templates(),
	]);
	const company = companyOf(companyInfo);
	const template = wanted.templateAmong(templates);
	const toRead = { open: [...orders], waiting: [], settled: [] };
	const read = await readToJudge(client, toRead, wanted, company.foreignVat);
	const { costCentres, ...lists } = read;
	const known = new Set(lists.customers.map(({ id }) => id));
	const others = [...new Set(customerIds)].filter((id) => !known.has(id));
	const customers = [...lists.customers, ...(await client.customers.byId(others))];
	return {
		books: { company, template, salesOrders: [], ...lists, customers },
		templates,
		costCentres,
		stockLevel: companyInfo.verkooporderVoorraadVanafNiveau,
		isJudged: orders.length > 0,
		typedByHand: [],
		cancelled: [],
		creditedTooMuch: [],
	};
}

/**
 * Sales orders that carry one of these payment references of credits. Absence is proven.
 *
 * @param knownKey payment reference of a sales order that is known to be there
 */
export async function readCredits(
	client: SnelStartClient,
	keys: readonly string[],
	knownKey: string | undefined,
): Promise<BookedCredit[]> {
	if (keys.length === 0) return [];
	const rows = await client.salesOrders.byImportKey(keys, { knownKey });
	return rows.map((row) => ({
		importKey: row.betalingskenmerk ?? '',
		number: row.nummer,
		totalIncl: wireCents(row.totaalInclusiefBtw),
		lines: bookedLinesOf(row),
	}));
}
