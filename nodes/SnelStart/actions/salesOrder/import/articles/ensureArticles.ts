import { worded } from '../../../../../../domain/words/wording';
import { mapConcurrently } from '../../../../../shared/mapConcurrently';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import { otherwiseMade } from './articleProblems';
import { createArticle, withFields, type ArticleInBooks } from './createArticle';
import { foundArticle } from './foundArticle';
import type { Stop } from '../stop';
import type { PlannedArticle } from '../../../../../../domain/stream/plannedArticle';

/** Articles the import has created or found, by the plan's own article, so that two plans may want different ones. */
export type ArticlesInBooks = ReadonlyMap<PlannedArticle, ArticleInBooks>;

/**
 * Every article the plans ask for, each code created at most once however many orders need it. Codes are looked up
 * first: another run may have made the article since the plan.
 */
export async function ensureArticles(
	client: SnelStartClient,
	planned: readonly PlannedArticle[],
	stop: Stop,
): Promise<ArticlesInBooks> {
	const byCode = new Map<string, PlannedArticle>();
	for (const article of planned) {
		const code = plain(article);
		if (!byCode.has(code)) byCode.set(code, article);
	}
	const unique = [...byCode.values()];
	if (unique.length === 0) return new Map();
	const known = await client.articles.byCode(unique.map(({ artikelcode }) => artikelcode));
	const made = await mapConcurrently(
		unique,
		client.concurrency,
		async (article): Promise<[string, ArticleInBooks]> => {
			const found = foundArticle(article, known);
			if (found === null) return [plain(article), await createArticle(client, article, stop)];
			const lacksFields = found.ok && found.lacksFields;
			return [plain(article), lacksFields ? await withFields(client, article, found.id) : found];
		},
	);
	const inBooks = new Map(made);
	return new Map(planned.map((article) => [article, sharedBy(article, byCode, inBooks)]));
}

const plain = ({ artikelcode }: PlannedArticle): string => artikelcode.trim().toLowerCase();

/** What was made for the first plan with this code serves another one only when that wants the same VAT and fields. */
function sharedBy(
	article: PlannedArticle,
	byCode: ReadonlyMap<string, PlannedArticle>,
	inBooks: ReadonlyMap<string, ArticleInBooks>,
): ArticleInBooks {
	const first = byCode.get(plain(article)) ?? article;
	const result = inBooks.get(plain(article)) ?? {
		ok: false,
		problem: otherwiseMade(article, worded('', '')),
	};
	if (!result.ok || first === article) return result;
	const made = foundArticle(article, [
		{
			id: result.id,
			code: first.artikelcode,
			name: first.omschrijving,
			revenueGroupId: first.artikelOmzetgroep.id,
			inactive: false,
			price: first.verkoopprijs,
			extraFields: first.extraFields ?? {},
			parts: [],
		},
	]);
	return made === null || made.ok ? result : made;
}
