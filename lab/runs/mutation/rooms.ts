export type Room = 'money' | 'vat' | 'books' | 'totals' | 'stock';

/** Where rules and tests of a room stand, both seen from domain; `without` are tests that take too long to run per change. */
export const ROOMS: Record<Room, { folder: string; without?: string }> = {
	money: { folder: 'money' },
	vat: { folder: 'vat' },
	books: { folder: 'books' },
	totals: { folder: 'order/totals' },
	stock: { folder: 'stock', without: 'calculate\\.property' },
};
