import type { Difference } from '../stream/orderChange';
import { worded, type Wording } from '../words/wording';

/** What a difference says of each side, in both languages. */
export function differenceWording({
	what,
	shop,
	books,
	whatNl = what,
	shopNl = shop,
	booksNl = books,
}: Difference): Record<'what' | 'shop' | 'books', Wording> {
	return {
		what: worded(what, whatNl),
		shop: worded(shop, shopNl),
		books: worded(books, booksNl),
	};
}
