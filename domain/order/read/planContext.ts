import type { TaxPoint } from '../../vat/taxPoint';
import type { IndexedBooks } from '../../books/indexedBooks';
import type { PlanSettings } from '../../settings/planSettings';

/** What the lines of an order are judged by. */
export interface PlanContext {
	books: IndexedBooks;
	settings: PlanSettings;
	point: TaxPoint;
}
