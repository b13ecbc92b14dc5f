import type { ArticleChange } from '../../../../../domain/stream/articleChange';
import type { Problem } from '../../../../../domain/words/problem';
import { mapConcurrently } from '../../../../shared/mapConcurrently';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { WireArticle } from '../../../wire/wireArticle';
import { ensureArticles } from '../../salesOrder/import/articles/ensureArticles';
import type { Stop } from '../../salesOrder/import/stop';
import { articleHolds } from './articleHolds';
import { updateArticle, type ArticleResult } from './updateArticle';

/**
 * Makes and changes articles as they were planned and nothing else, each exactly once: codes are looked up before and after
 * a lost answer, and what was written is read back. One that cannot be written takes no other down.
 *
 * @param isDry nothing is really sent, so that nothing can be read back
 */
export async function importArticles(
	client: SnelStartClient,
	changes: readonly ArticleChange[],
	stop: Stop,
	isDry: boolean,
): Promise<ArticleChange[]> {
	const ids = new Map<ArticleChange, string>();
	const results = new Map<ArticleChange, ArticleResult>();
	const made = await ensureArticles(
		client,
		changes.flatMap(({ action, article }) => (action === 'create' && article ? [article] : [])),
		stop,
	);
	for (const change of changes) {
		const result = change.article && change.action === 'create' ? made.get(change.article) : null;
		if (!result) continue;
		if (result.ok) ids.set(change, result.id);
		results.set(change, resultOf(result));
	}
	const known = changes.filter(({ action }) => action === 'write');
	const updated = await mapConcurrently(
		known,
		client.concurrency,
		async (change) => await updateArticle(client, change, stop),
	);
	known.forEach((change, place) => {
		ids.set(change, change.articleId);
		results.set(change, updated[place]);
	});
	const lost = isDry ? [] : await notKept(client, changes, ids, results);
	return changes.map((change) => {
		const { outcome, problems } = results.get(change) ?? {
			outcome: change.outcome,
			problems: [],
		};
		return {
			...change,
			articleId: ids.get(change) ?? change.articleId,
			outcome: lost.includes(change) ? 'failed' : outcome,
			problems: [...change.problems, ...problems, ...(lost.includes(change) ? [NOT_KEPT] : [])],
		};
	});
}

type Made =
	Awaited<ReturnType<typeof ensureArticles>> extends ReadonlyMap<unknown, infer One> ? One : never;

function resultOf(made: Made): ArticleResult {
	if (!made.ok) return { outcome: 'failed', problems: [made.problem] };
	const problems = made.told ? [made.told] : [];
	const done = made.made ? 'written' : 'settled';
	return { outcome: made.told ? 'partly' : done, problems };
}

/** What was written and does not stand as it was written: read once more, as many at once as a page takes. */
async function notKept(
	client: SnelStartClient,
	changes: readonly ArticleChange[],
	ids: ReadonlyMap<ArticleChange, string>,
	results: ReadonlyMap<ArticleChange, ArticleResult>,
): Promise<ArticleChange[]> {
	const written = changes.filter((change) => results.get(change)?.outcome === 'written');
	if (written.length === 0) return [];
	const whole = client.articles.as((wire: WireArticle) => ({ ...wire }));
	const rows = await whole.byId(written.map((change) => ids.get(change) ?? ''));
	const byId = new Map(rows.map((row) => [row.id.toLowerCase(), row]));
	return written.filter((change) => {
		const row = byId.get((ids.get(change) ?? '').toLowerCase());
		return (
			!row || !change.fields.every(({ field, after }) => articleHolds({ ...row }, field, after))
		);
	});
}

const NOT_KEPT: Problem = {
	code: 'refused-by-snelstart',
	message: 'SnelStart took it and does not show it',
	messageNl: 'SnelStart nam het aan en laat het niet zien',
	fix: 'Look at the article in SnelStart. The next run looks again.',
	fixNl: 'Bekijk het artikel in SnelStart. De volgende uitvoering kijkt opnieuw.',
};
