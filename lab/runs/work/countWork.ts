/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { Session, type Profiler } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** How often the busiest part of each function ran, by file and place. */
export type Work = ReadonlyMap<string, number>;

const KEEP_COUNTING = { on: ['--no-opt', '--no-maglev'], off: ['--opt', '--maglev'] };

/**
 * Does a job and counts how often each function of the product, or its busiest loop or branch, ran. A count is the same
 * on a quick and a slow machine, so that a test can tell work which grows with orders times orders from work which
 * grows with orders. What is built in (`includes`, a spread) counts for one.
 *
 * @param isCounted says of the address of a file whether its functions are counted
 */
export async function countWork(
	job: () => Promise<unknown>,
	isCounted: (url: string) => boolean = isOurs,
): Promise<Work> {
	const session = new Session();
	session.connect();
	KEEP_COUNTING.on.forEach(setFlagsFromString);
	try {
		await session.post('Profiler.enable');
		await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
		await session.post('Profiler.takePreciseCoverage');
		await job();
		const { result } = await session.post('Profiler.takePreciseCoverage');
		return countsIn(result.filter(({ url }) => isCounted(url)));
	} finally {
		session.disconnect();
		KEEP_COUNTING.off.forEach(setFlagsFromString);
	}
}

const isOurs = (url: string): boolean => /\/(domain|nodes)\/(?!.*node_modules)/.test(url);

function countsIn(scripts: readonly Profiler.ScriptCoverage[]): Work {
	const counts = new Map<string, number>();
	for (const { url, functions } of scripts) {
		for (const { functionName, ranges } of functions) {
			const place = `${url.replace(/^.*\/(domain|nodes)\//, '$1/')} ${functionName}@${ranges[0].startOffset}`;
			const busiest = Math.max(...ranges.map(({ count }) => count));
			counts.set(place, (counts.get(place) ?? 0) + busiest);
		}
	}
	return counts;
}

/** A function whose work grows faster than what it works on. */
export interface Growth {
	place: string;
	few: number;
	many: number;
}

/**
 * Functions that ran more than so many times as often on many as on few, busiest first; those that run seldom are left out.
 *
 * @param most times that a count may have grown
 * @param least count from which on a function is looked at
 */
export const growing = (
	few: Work,
	many: Work,
	{ most, least }: { most: number; least: number },
): Growth[] =>
	[...many]
		.map(([place, count]) => ({ place, few: few.get(place) ?? 0, many: count }))
		.filter((one) => one.many >= least && one.many > most * Math.max(1, one.few))
		.sort((a, b) => b.many - a.many);
