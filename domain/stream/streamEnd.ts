import type { Fence } from './fence';
import { fenceMark } from './fenceMark';
import type { StockCursor } from './stockCursor';

/** What stands at the end of a stream, and tells of it as a whole. */
export type StreamEnd = Fence | StockCursor;

/**
 * The end of a stream as one text, for each of its items to carry: whatever a filter takes out, what is left still tells
 * it. n8n stores a text once, however many items hold it.
 */
export const streamEndOf = (ends: readonly StreamEnd[]): string => JSON.stringify(ends);

/** An item that carries the end of its stream. */
export interface Carrier {
	streamEnd?: string;
}

/** What an item carries; nothing where it carries none, or where somebody wrote something else there. */
export function endsIn(text: unknown): StreamEnd[] {
	if (typeof text !== 'string' || text === '') return [];
	try {
		const ends = JSON.parse(text) as unknown;
		return Array.isArray(ends) ? (ends as StreamEnd[]) : [];
	} catch {
		return [];
	}
}

/** The kinds of items that carry an end, the furthest on the way first: what it carries has gone through the most nodes. */
const CARRIERS = ['webStock', 'webStockTable', 'importedOrder', 'plannedOrder', 'webOrder'];

/** An end that did not arrive, and the place of an item that carries it. */
export interface LostEnd {
	end: StreamEnd;
	index: number;
}

/**
 * The ends that items carry where none of their kind is among them. Beside one that arrived they tell nothing: they may
 * be of an earlier run.
 */
export function lostEnds(
	items: ReadonlyArray<{ kind?: unknown; streamEnd?: unknown } | undefined>,
): LostEnd[] {
	const texts = new Map<string, { rank: number; index: number }>();
	items.forEach((item, index) => {
		const rank = CARRIERS.indexOf(String(item?.kind));
		const text = item?.streamEnd;
		if (rank === -1 || typeof text !== 'string') return;
		const known = texts.get(text);
		if (known === undefined) texts.set(text, { rank, index });
	});
	const there = new Set(items.map((item) => item?.kind));
	const lost = new Map<string, LostEnd>();
	for (const [text, { index }] of [...texts].sort(([, a], [, b]) => a.rank - b.rank)) {
		for (const end of endsIn(text)) {
			const key = keyOf(end);
			if (key !== '' && !there.has(end.kind) && !lost.has(key)) lost.set(key, { end, index });
		}
	}
	return [...lost.values()];
}

/** Two shops that were read in one run have a fence each. */
const keyOf = (item: StreamEnd | undefined): string =>
	item?.kind === 'fence' ? fenceMark(item) : item?.kind === 'stockCursor' ? 'cursor' : '';
