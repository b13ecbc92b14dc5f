import { worded, type Wording } from '../../../../../../domain/words/wording';
import type { Article } from '../../../../../../domain/books/books';
import type { Problem } from '../../../../../../domain/words/problem';
import { otherwiseMade } from './articleProblems';
import type { PlannedArticle } from '../../../../../../domain/stream/plannedArticle';
import { asCompared } from '../../../../../../domain/words/asCompared';

/** An article to be created that stands in SnelStart already, or why it cannot serve; null when there is none. */
export type FoundArticle =
	| { ok: true; id: string; lacksFields: boolean }
	| { ok: false; problem: Problem }
	| null;

/**
 * Another run or a person may have made the article since the plan. It serves when it carries exactly this code, is
 * active and in the planned revenue group, for that decides the VAT the plan was made with. Where an extra field is
 * matched it must hold the planned value, or nothing yet on an article that is otherwise the planned one.
 */
export function foundArticle(planned: PlannedArticle, articles: readonly Article[]): FoundArticle {
	const code = asCompared(planned.artikelcode);
	const same = articles.find((article) => asCompared(article.code) === code);
	if (!same) return null;
	const obstacle = obstacleOf(planned, same);
	if (obstacle) return { ok: false, problem: otherwiseMade(planned, obstacle) };
	return { ok: true, id: same.id, lacksFields: fieldsOf(planned, same).includes('') };
}

const fieldsOf = (planned: PlannedArticle, { extraFields }: Article): string[] =>
	Object.keys(planned.extraFields ?? {}).map((name) => extraFields[name] ?? '');

function obstacleOf(planned: PlannedArticle, article: Article): Wording | null {
	if (article.code !== planned.artikelcode) {
		return worded(
			`but for letter case or blanks (${article.code})`,
			`op hoofdletters of spaties na (${article.code})`,
		);
	}
	if (article.inactive) return worded('that is inactive (nonactief)', 'dat op nonactief staat');
	if (article.revenueGroupId !== planned.artikelOmzetgroep.id) {
		return worded(
			'in another revenue group (artikelomzetgroep), which decides its VAT',
			'in een andere artikelomzetgroep, die de btw bepaalt',
		);
	}
	const wanted = Object.values(planned.extraFields ?? {});
	const held = fieldsOf(planned, article);
	const isOther = held.some((value, index) =>
		value === '' ? article.name !== planned.omschrijving : value !== wanted[index],
	);
	return isOther
		? worded(
				`that is another one by its extra field: "${article.name}"`,
				`dat door zijn extra veld een ander is: "${article.name}"`,
			)
		: null;
}
