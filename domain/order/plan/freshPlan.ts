import type { IndexedBooks } from '../../books/indexedBooks';
import { importKeyOf } from '../../books/importKey';
import type { OrderEvidence } from '../../books/sameOrder';
import { centsOrNull, type Cents } from '../../money/cents';
import type { PlanSettings } from '../../settings/planSettings';
import { settingsForOrder } from '../../settings/settingsForOrder';
import type { PlannedArticle } from '../../stream/plannedArticle';
import type { SalesOrderDraft } from '../../stream/salesOrderDraft';
import type { VatComparison } from '../../stream/vatComparison';
import type { WebOrder } from '../../stream/webOrder';
import type { Problem } from '../../words/problem';
import { prepareOrder } from '../read/prepareOrder';
import { readWebOrder } from '../read/readWebOrder';
import type { RatedLine } from '../totals/ratedLine';
import { decide } from './decision';
import { evidenceOf } from './evidenceOf';
import { nothingPlannedYet } from './plannedSoFar';

/** What would be made of a web order today, whether or not it is in SnelStart. */
export interface FreshPlan {
	importKey: string;
	evidence: OrderEvidence;
	/** As it is booked: in euros, less the refunds that were left out. */
	order: WebOrder;
	/** Null where problems stand in its way. */
	salesOrder: SalesOrderDraft | null;
	/** Whether all its articles are there, so that its lines could be written as they stand. */
	isComplete: boolean;
	/** What would be made of goods that SnelStart does not know. */
	articles: PlannedArticle[];
	/** Its lines with their VAT rates. */
	lines: RatedLine[];
	/** VAT by rate, as SnelStart would count it. */
	vat: VatComparison[];
	/** What SnelStart would come to, with VAT. */
	total: Cents | null;
	problems: Problem[];
	/** Settings and books of its shop. */
	settings: PlanSettings;
	books: IndexedBooks;
}

/**
 * Plans an order as if it were new. The refunds that stand in it are taken off: whoever plans a part of an order, or an
 * order as it was once, says so by what it holds.
 *
 * @param part whether it is a part of an order, which may be nothing but shipping
 */
export function freshPlan(
	value: WebOrder,
	allBooks: IndexedBooks,
	all: PlanSettings,
	part: 'whole' | 'part' = 'whole',
): FreshPlan {
	const read = readWebOrder(value);
	const own = settingsForOrder(read.order, allBooks, all);
	const settings: PlanSettings = { ...own.settings, refunds: 'leaveOut' };
	const importKey = importKeyOf(settings.importKeyPrefix, read.order.id);
	const prepared = prepareOrder(read.order, settings);
	const decision = decide(
		prepared,
		read.problems.filter(({ field }) => part === 'whole' || field !== 'lines'),
		importKey,
		own.books,
		settings,
		nothingPlannedYet(),
	);
	const { salesOrder = null, articles = [], rated, totals, vat = [] } = decision;
	return {
		importKey,
		evidence: evidenceOf(read.order, prepared, own.books, settings),
		order: prepared.order,
		salesOrder,
		articles,
		isComplete: salesOrder !== null && articles.length === 0,
		lines: rated?.lines ?? [],
		vat,
		total: centsOrNull(totals?.snelStart ?? null),
		problems: decision.problems ?? [],
		settings,
		books: own.books,
	};
}
