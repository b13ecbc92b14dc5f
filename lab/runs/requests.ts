import type { JournalEntry } from '../simulators/shared/journal';

/** Requests by verb. */
export type RequestCounts = Record<string, number>;

/** How many of all verbs. */
export const totalOf = (counts: RequestCounts): number =>
	Object.values(counts).reduce((sum, count) => sum + count, 0);

export interface Requests {
	snelstart: RequestCounts;
	prestashop: RequestCounts;
}

/** Verbs that are always named, so that the figures of two runs have the same shape. */
const alwaysNamed = {
	snelstart: ['GET', 'POST', 'PUT', 'DELETE'],
	prestashop: ['GET', 'PUT', 'POST'],
};

function byVerb(journal: readonly JournalEntry[], verbs: string[]): RequestCounts {
	const counts = Object.fromEntries(verbs.map((verb) => [verb, 0]));
	for (const { method } of journal) counts[method] = (counts[method] ?? 0) + 1;
	return counts;
}

/** Counts what both simulators were asked, the token request included. */
export function countRequests(journals: {
	snelStart: readonly JournalEntry[];
	prestaShop: readonly JournalEntry[];
}): Requests {
	return {
		snelstart: byVerb(journals.snelStart, alwaysNamed.snelstart),
		prestashop: byVerb(journals.prestaShop, alwaysNamed.prestashop),
	};
}

/** Whether a request changes something; asking for a token does not. */
export const isWrite = ({ method, path }: Pick<JournalEntry, 'method' | 'path'>): boolean =>
	!['GET', 'HEAD'].includes(method) && !path.endsWith('/token');

/** Requests that change the shop's stock. */
export const stockWrites = (journal: readonly JournalEntry[]): number =>
	journal.filter(
		({ method, path }) => ['PUT', 'PATCH'].includes(method) && path.includes('stock_availables'),
	).length;
