import type { TaxPoint } from '../article/taxPoint';
import type { IndexedBooks } from './booksIndex';
import type { PlanSettings } from './planSettings';

/** What the lines of an order are judged by. */
export interface PlanContext {
	books: IndexedBooks;
	settings: PlanSettings;
	point: TaxPoint;
}
