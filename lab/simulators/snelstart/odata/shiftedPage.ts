import { guidSource } from '../guid';

/**
 * A page as it comes out when a row was inserted in front before every page after the first: rows
 * of earlier pages return, and within the page the order is another one each time. No row is
 * missed by a client that goes on until a short page and drops what it has seen before.
 */
export function shiftedPage<T>(rows: T[], skip: number, top: number): T[] {
	const earlierPages = top === 0 ? 0 : Math.ceil(skip / top);
	const start = Math.max(0, skip - earlierPages);
	const next = guidSource(`page ${skip}`);
	return rows
		.slice(start, start + top)
		.map((row) => ({ row, rank: next() }))
		.sort((a, b) => (a.rank < b.rank ? -1 : 1))
		.map(({ row }) => row);
}
