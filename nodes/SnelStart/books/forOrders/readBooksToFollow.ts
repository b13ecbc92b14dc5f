import type { BookedCredit } from '../../../../domain/follow/followCase';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import { wireCents } from '../../wire/wireNumber';
import { companyOf } from '../administration/companyOf';
import { bookedLinesOf } from '../salesOrders/bookedOrderOf';
import type { SnelStartClient } from '../snelStartClient';
import type { BooksRead } from './booksRead';
import type { BooksWanted } from './booksWanted';
import { readToJudge } from './readToJudge';

/** Reads from SnelStart what is needed to plan orders anew that stand in the books: all but their sales orders. */
export async function readBooksToFollow(
	client: SnelStartClient,
	orders: readonly WebOrder[],
	wanted: BooksWanted,
): Promise<BooksRead> {
	const [companyInfo, templates] = await Promise.all([
		client.administration.companyInfo(),
		client.administration.templates(),
	]);
	const company = companyOf(companyInfo);
	const template = wanted.templateAmong(templates);
	const toRead = { open: [...orders], waiting: [], settled: [] };
	const { costCentres, ...lists } = await readToJudge(client, toRead, wanted, company.foreignVat);
	return {
		books: { company, template, salesOrders: [], ...lists },
		templates,
		costCentres,
		stockLevel: companyInfo.verkooporderVoorraadVanafNiveau,
		isJudged: true,
		typedByHand: [],
		cancelled: [],
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
