import type { Difference } from '../stream/orderChange';
import type { Wording } from '../words/wording';

/** What shop and books say of one thing; Dutch is added where it reads otherwise. */
export const difference = (what: Wording, shop: Wording, books: Wording): Difference => ({
	...{ what: what.en, shop: shop.en, books: books.en },
	...(what.nl === what.en ? {} : { whatNl: what.nl }),
	...(shop.nl === shop.en ? {} : { shopNl: shop.nl }),
	...(books.nl === books.en ? {} : { booksNl: books.nl }),
});
