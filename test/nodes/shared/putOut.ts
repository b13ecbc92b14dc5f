import type { JournalEntry } from '../../../lab/simulators/shared/journal';
import type { Tried } from '../../engine/conformance';
import type { Fields } from '../../engine/runRecords';

/** What came of an operation while it was tried. */
interface Came {
	/** What it put out. */
	items: Fields[];
	/** Requests that change something. */
	writes: number;
}

/** The same, by `resource:operation`. */
export type PutOut = Map<string, Came>;

/** Requests that change something, of all that a service got; a token is asked for with POST. */
export const writesAmong = (journal: readonly JournalEntry[]): number =>
	journal.filter(({ method, path }) => method !== 'GET' && !path.includes('token')).length;

/** The same trial, which keeps what comes out. */
export const noted = (
	put: PutOut,
	resource: string,
	tried: Tried,
	journal: readonly JournalEntry[],
): Tried => ({
	...tried,
	run: async (operation, parameters, items) => {
		const from = journal.length;
		const done = await tried.run(operation, parameters, items);
		const key = `${resource}:${operation}`;
		const kept = done.items.filter((item) => !('error' in item));
		const before = put.get(key) ?? { items: [], writes: 0 };
		const writes = before.writes + writesAmong(journal.slice(from));
		put.set(key, { items: [...before.items, ...kept], writes });
		return done;
	},
});
