import { isSeen, seenMarks } from './seenMarks';
import { stockMarksIn, type StockMarks } from './stockMarks';

/** What an earlier run wrote behind the time of the cursor; nothing of it where that was taken out. */
export interface StockBookmark {
	/** Whether a record is as it was then. */
	isSeen: ReturnType<typeof isSeen>;
	/** Which run it is since the cursor was first written, so that parts of a long list can take turns. */
	turn: number;
	stock: StockMarks;
}

const NONE = '-';
const TURNS = 100_000;

/** Reads a cursor of an earlier run. */
export function stockBookmark(cursor: string): StockBookmark {
	const [, seen = NONE, told = '-1', stock = NONE] = cursor.trim().split(' ');
	const turn = Number(told);
	return {
		isSeen: isSeen(seen === NONE ? '' : seen),
		turn: Number.isInteger(turn) && turn >= -1 ? (turn + 1) % TURNS : 0,
		stock: stockMarksIn(stock === NONE ? '' : stock),
	};
}

/**
 * A cursor with what the next run is to know besides: which records it will bring again as they are, whose turn it was, and
 * what the stock of articles was. The time comes first; whoever knows no more reads that alone.
 */
export function withBookmark(
	time: string,
	seen: Parameters<typeof seenMarks>[1],
	turn: number,
	stock: string,
): string {
	return time === '' ? '' : [time, seenMarks(time, seen) || NONE, turn, stock || NONE].join(' ');
}
