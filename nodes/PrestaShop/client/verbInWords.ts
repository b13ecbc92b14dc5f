import { worded, type Wording } from '../../../domain/words/wording';
import type { ShopMethod } from '../wire/shopRow';

/** What a request wanted, inside a sentence: `may not add customers`, `mag customers niet toevoegen`. */
export const verbInWords: Record<ShopMethod, Wording> = {
	GET: worded('read', 'lezen'),
	PUT: worded('change', 'wijzigen'),
	PATCH: worded('change', 'wijzigen'),
	POST: worded('add', 'toevoegen'),
	DELETE: worded('delete', 'verwijderen'),
};
