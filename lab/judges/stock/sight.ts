import { PIECE, piecesOf, type Exact } from '../../worlds/stock/makings';
import type { Sku } from '../../worlds/stock/shelf';

export type Amounts = ReadonlyMap<string, Exact>;

/** What the owner has set. */
export interface Policy {
	buffer: number;
	/** Infinity for no maximum. */
	maximum: number;
}

/** One run of the workflow, as seen from outside. */
export interface Run {
	start: number;
	articlesRead: number;
	/** By writing node: the latest moment at which it asked for later orders, with what the shop showed then. */
	looks: Map<string, Look>;
	/** SKUs that this run wrote, by id. */
	written: Set<string>;
	writes: Array<{ moment: number; sku: Sku; shown: number }>;
	/** Units oversold after this run had written the SKU. */
	oversold: Map<string, number>;
}

interface Look {
	moment: number;
	shown: ReadonlyMap<string, number>;
}

export const runFrom = (start: number): Run => ({
	start,
	articlesRead: Infinity,
	looks: new Map(),
	written: new Set(),
	writes: [],
	oversold: new Map(),
});

/** What a run may or may not have seen. */
export interface Sight {
	/** The run began: whatever was known then must show. */
	runStart: number;
	/** SnelStart's articles were read from here on. */
	articlesRead: number;
	/** The moment that is judged. */
	moment: number;
}

export const sightOf = ({ start, articlesRead }: Run, moment: number): Sight => ({
	runStart: start,
	articlesRead,
	moment,
});

/**
 * Pieces that may be shown. A shortage is shown as 0, and `back` pieces that were cancelled since came on top of that
 * in the shop, one by one.
 */
export function mostPieces(
	{ needs }: Sku,
	amounts: Amounts,
	{ buffer = 0, share = 1, back = 0 }: { buffer?: number; share?: number; back?: number },
): number {
	const pieces = (given: number) => {
		const all = piecesOf(
			needs,
			(id) => (amounts.get(id) ?? 0) - buffer * PIECE - given * (needs.get(id) ?? 0),
		);
		return shareOf(all, share);
	};
	return Math.max(pieces(0), pieces(back) + back);
}

/** Whole pieces of a share; the tenths of a percent that floats lose do not matter. */
export const shareOf = (pieces: number, share: number): number => Math.floor(pieces * share + 1e-9);
