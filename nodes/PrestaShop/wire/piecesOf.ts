import type { ShopRow } from './shopRow';
import { text } from './row';

/** Whole pieces that the shop tells, none or more; null where it tells nothing that can be read as such. */
export function piecesOf(row: ShopRow, field: string): number | null {
	const told = text(row, field).trim();
	return /^\d{1,7}$/.test(told) ? Number(told) : null;
}
