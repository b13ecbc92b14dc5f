import type { ArchivedRun } from '../stream/archivedRun';

/** In a row: one alone may be chance. */
const GOOD_RUNS = 2;

/**
 * Whether the newest runs went well, all of them after a moment in milliseconds since 1970.
 *
 * @param runs the newest first
 */
export const goodSince = (runs: readonly ArchivedRun[], since: number): boolean =>
	runs.length >= GOOD_RUNS &&
	runs.slice(0, GOOD_RUNS).every((run) => !run.failed && Date.parse(run.at) > since);
