import { countRequests, totalOf, type RequestCounts, type Requests } from '../requests';
import type { Stage } from '../../engine';

/** What one piece of work cost. */
export interface Cost {
	requests: Requests;
	/** Bodies both ways, both APIs. */
	kilobytes: number;
	seconds: number;
}

const scaledCounts = (counts: RequestCounts, factor: number): RequestCounts =>
	Object.fromEntries(
		Object.entries(counts).map(([verb, count]) => [verb, Math.round(count * factor)]),
	);

/** Runs the work and reads its cost from the journals of both simulators. */
export async function measured<T>(
	{ snelStart, prestaShop }: Stage,
	work: () => Promise<T>,
): Promise<{ result: T; cost: Cost }> {
	snelStart.clearJournal();
	prestaShop.clearJournal();
	const started = performance.now();
	const result = await work();
	const seconds = (performance.now() - started) / 1000;
	const journals = { snelStart: [...snelStart.journal], prestaShop: [...prestaShop.journal] };
	const bytes = [...journals.snelStart, ...journals.prestaShop].reduce(
		(sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut,
		0,
	);
	return { result, cost: { requests: countRequests(journals), kilobytes: bytes / 1024, seconds } };
}

/** The cost of the whole when a sample of it was measured. */
export function scaled({ requests, kilobytes, seconds }: Cost, factor: number): Cost {
	return {
		requests: {
			snelstart: scaledCounts(requests.snelstart, factor),
			prestashop: scaledCounts(requests.prestashop, factor),
		},
		kilobytes: kilobytes * factor,
		seconds: seconds * factor,
	};
}

const addedCounts = (a: RequestCounts, b: RequestCounts): RequestCounts =>
	Object.fromEntries(
		[...new Set([...Object.keys(a), ...Object.keys(b)])].map((verb) => [
			verb,
			(a[verb] ?? 0) + (b[verb] ?? 0),
		]),
	);

export const added = (a: Cost, b: Cost): Cost => ({
	requests: {
		snelstart: addedCounts(a.requests.snelstart, b.requests.snelstart),
		prestashop: addedCounts(a.requests.prestashop, b.requests.prestashop),
	},
	kilobytes: a.kilobytes + b.kilobytes,
	seconds: a.seconds + b.seconds,
});

export const totalRequests = ({ requests: { snelstart, prestashop } }: Cost): number =>
	totalOf(snelstart) + totalOf(prestashop);
