import type { MadeArticles } from '../../article/madeArticles';
import type { Article } from '../../books/books';
import type { TaxPoint } from '../../vat/taxPoint';
import type { IndexedBooks } from '../../books/indexedBooks';
import type { PlanSettings } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';

/** What the lines of an order are judged by. */
export interface PlanContext {
	books: IndexedBooks;
	settings: PlanSettings;
	point: TaxPoint;
	/** The articles that are made before the sales order is written. */
	made: MadeArticles;
	/** Set where VAT is reversed (btw verlegd): the article that takes the amounts of the goods. */
	reversed?: Article;
}

/** The same for its lines, whose texts tell of the order too. */
export interface LineContext extends PlanContext {
	order: WebOrder;
}
