/** What one input item asks for a stock row. */
export interface QuantityWish {
	/** Place of the item in the input. */
	index: number;
	/** The row that is meant, with what it shows. */
	rowId: string;
	quantity: number;
	/** Pieces to set it to, or to add to it (negative: to take from it). */
	pieces: number;
}

export interface QuantityGoals {
	/** What each row is to show, by its id. */
	goals: Map<string, number>;
	/** Items of which nothing may be written, with the reason, by place. */
	refused: Map<number, string>;
}

/**
 * What rows are to show. Several deltas for one row are added up; of several numbers for one row nobody knows which is
 * meant, so that none is written.
 */
export function quantityGoals(
	wishes: readonly QuantityWish[],
	how: 'set' | 'adjust',
): QuantityGoals {
	const goals = new Map<string, number>();
	const refused = new Map<number, string>();
	for (const wish of wishes) {
		const before = goals.get(wish.rowId);
		if (how === 'adjust') {
			goals.set(wish.rowId, (before ?? wish.quantity) + wish.pieces);
		} else {
			const numbers = wishes
				.filter(({ rowId }) => rowId === wish.rowId)
				.map(({ pieces }) => pieces);
			if (new Set(numbers).size === 1) goals.set(wish.rowId, wish.pieces);
			else refused.set(wish.index, SEVERAL);
		}
	}
	return { goals, refused };
}

const SEVERAL = 'Several input items set this stock to different numbers: it was left alone';
