import type { Fence } from './fence';
import { fenceMark } from './fenceMark';
import { sealed } from './seal';
import type { StockCursor } from './stockCursor';

/** What stands at the end of a stream, and tells of it as a whole. */
export type StreamEnd = Fence | StockCursor;

/**
 * The end of a stream as one text, for each of its items to carry: whatever a filter takes out, what is left still tells
 * it. n8n stores a text once, however many items hold it.
 */
const streamEndOf = (ends: readonly StreamEnd[]): string => JSON.stringify(ends);

/** Most letters that all items of a stream carry together: a Code node and pinned data hold the text once for each. */
const MOST_CARRIED = 64_000_000;

/**
 * The text that so many items carry: of the first of these ends that is not too much for all of them; undefined where each
 * is. A door then refuses what lost its fence.
 */
export const carriedEnd = (
	items: number,
	...choices: ReadonlyArray<readonly StreamEnd[]>
): string | undefined =>
	choices.map(streamEndOf).find((text) => text.length * items <= MOST_CARRIED);

/** A fence that does not tell what the orders take: where one of them is missing, no stock is calculated. */
export function withoutHeld(fence: Fence): Fence {
	const lean: Fence = { ...fence, held: undefined };
	return fence.seal === undefined ? lean : sealed(lean);
}

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
