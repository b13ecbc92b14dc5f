import type { CheckTrouble } from '../../../../domain/stream/checkTrouble';
import type { Answer } from '../../client/request';
import type { SnelStartClient } from '../snelStartClient';
import { tokenScopes } from './tokenScopes';

/** What a link needs, with what shows that it lacks: a list that is refused, or a record of no id that may not go. */
const NEEDED: ReadonlyArray<{
	scope: string;
	reads: readonly string[];
	removes?: (client: SnelStartClient) => Promise<Answer>;
}> = [
	{ scope: 'artikelen:read', reads: ['artikelen', 'artikelomzetgroepen'] },
	{ scope: 'relaties:read', reads: ['relaties'] },
	{
		scope: 'relaties:write',
		reads: [],
		removes: async ({ customers }) => await customers.deactivate(NO_RECORD),
	},
	{ scope: 'orders:read', reads: ['verkooporders', 'verkoopordersjablonen'] },
	{
		scope: 'orders:write',
		reads: [],
		removes: async ({ salesOrders }) => await salesOrders.delete(NO_RECORD),
	},
	{ scope: 'settings:read', reads: ['companyInfo', 'landen', 'btwtarieven'] },
];

/** Nothing has this id: SnelStart can only say so, or that the right is missing. */
const NO_RECORD = '00000000-0000-0000-0000-000000000000';

/** Rights that the coupling lacks, by what its token names and by what SnelStart refuses. */
export async function missingScopes(
	client: SnelStartClient,
	token: string,
	unreadable: ReadonlyArray<CheckTrouble & { resource: string }>,
): Promise<string[]> {
	const told = tokenScopes(token);
	const refused = unreadable.filter(({ reason }) => reason === 'scope');
	const missing: string[] = [];
	for (const { scope, reads, removes } of NEEDED) {
		const isRefused = refused.some(({ resource }) => reads.includes(resource));
		const isUntold = told !== null && !told.includes(scope);
		const answer = isRefused || isUntold ? undefined : await removes?.(client);
		const isForbidden = answer?.ok === false && answer.failure.who === 'scope';
		if (isRefused || isUntold || isForbidden) missing.push(scope);
	}
	return missing;
}
