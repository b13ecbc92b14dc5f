import type { ShopMethod } from '../wire/shopRow';

/** What a request wanted, inside a sentence: `may not add customers`. */
export const verbInWords: Record<ShopMethod, string> = {
	GET: 'read',
	PUT: 'change',
	PATCH: 'change',
	POST: 'add',
	DELETE: 'delete',
};
