import type { PlannedOrder } from '../../../../../../domain/stream/plannedOrder';
import type { Problem } from '../../../../../../domain/words/problem';
import { notAmongArticles } from '../articles/articleProblems';
import type { ArticlesInBooks } from '../articles/ensureArticles';
import type {
	SalesOrderDraft,
	SalesOrderLine,
} from '../../../../../../domain/stream/salesOrderDraft';

/** The body of POST /verkooporders, or why an article of it is missing. */
export type SalesOrderBody =
	| { ok: true; body: SalesOrderDraft; told: Problem[] }
	| { ok: false; problem: Problem };

/**
 * The sales order exactly as planned: only the id of the customer is filled in, and on lines that name an article of
 * the plan by its code the id of that article.
 */
export function salesOrderBody(
	{ salesOrder, articles }: Pick<PlannedOrder, 'articles'> & { salesOrder: SalesOrderDraft },
	customerId: string,
	inBooks: ArticlesInBooks,
): SalesOrderBody {
	const ids = new Map<string, string>();
	const told: Problem[] = [];
	for (const article of articles ?? []) {
		const result = inBooks.get(article);
		if (!result?.ok) return result ?? { ok: false, problem: notAmongArticles(article.artikelcode) };
		ids.set(article.artikelcode, result.id);
		if (result.told) told.push(result.told);
	}
	const missing = salesOrder.regels.map(codeToFill).find((code) => code !== null && !ids.has(code));
	if (typeof missing === 'string') return { ok: false, problem: notAmongArticles(missing) };
	const regels = salesOrder.regels.map((line) => withArticle(line, ids));
	return { ok: true, body: { ...salesOrder, relatie: { id: customerId }, regels }, told };
}

/** Code of the article a line waits for; null when it carries an id, or nothing. */
const codeToFill = ({ artikel }: SalesOrderLine): string | null =>
	artikel?.id === '' && artikel.artikelcode ? artikel.artikelcode : null;

function withArticle(line: SalesOrderLine, ids: ReadonlyMap<string, string>): SalesOrderLine {
	const code = codeToFill(line);
	return code === null ? line : { ...line, artikel: { id: ids.get(code) ?? '' } };
}
