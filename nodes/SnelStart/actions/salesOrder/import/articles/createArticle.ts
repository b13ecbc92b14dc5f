import { sleep } from 'n8n-workflow';
import type { Problem } from '../../../../../../domain/words/problem';
import type { SnelStartClient } from '../../../../books/snelStartClient';
import type { SnelStartFailure } from '../../../../client/failure';
import { SnelStartError } from '../../../../client/snelStartError';
import { fieldNotFilled, notCreated, sent } from './articleProblems';
import { foundArticle } from './foundArticle';
import { leftForNextRun, notSent, outcomeUnknown, refused } from '../importProblems';
import type { Stop } from '../stop';
import type { PlannedArticle } from '../../../../../../domain/stream/plannedArticle';

export type ArticleInBooks =
	/** `told`: what did not go as planned though the article can be used. `made`: by this run. */
	{ ok: true; id: string; told?: Problem; made?: true } | { ok: false; problem: Problem };

const PAUSE_BEFORE_SECOND_TRY_MS = 2000;
const FIELD_TRIES = 3;
/** artikelcode reeds in gebruik: another run was first. */
const CODE_TAKEN = 'ART-0005';

/**
 * Creates one article. SnelStart takes a code only once, so a lost answer and a code that is taken are looked up, and
 * what is found is used. Its extra fields are filled in afterwards, for the create takes none.
 */
export async function createArticle(
	client: SnelStartClient,
	article: PlannedArticle,
	stop: Stop,
): Promise<ArticleInBooks> {
	if (stop.isLate) return { ok: false, problem: leftForNextRun(stop.minutes) };
	const body = bodyOf(article);
	for (let tries = 1; ; tries += 1) {
		const why = notSent(stop);
		if (why) return { ok: false, problem: why };
		const answer = await client.articles.create(body);
		if (answer.ok) {
			stop.countWrite();
			return { ...(await withFields(client, article, answer.body.id)), made: true };
		}
		const { failure } = answer;
		const isTaken = failure.codes.includes(CODE_TAKEN);
		if (failure.unknownWrite) stop.countWrite();
		const found =
			failure.unknownWrite || isTaken
				? await lookUp(client, article, stop, failure.unknownWrite)
				: 'absent';
		if (found !== 'absent' && found !== 'unknown') return found;
		if (!isAboutArticles(failure)) stop.note(failure);
		if (!failure.unknownWrite) {
			return { ok: false, problem: refused(notCreated(article), failure) };
		}
		if (tries === 2 || found === 'unknown' || stop.reason || stop.isLate) {
			return { ok: false, problem: outcomeUnknown(sent(article), failure) };
		}
		await sleep(PAUSE_BEFORE_SECOND_TRY_MS);
	}
}

/** A coupling may lack the right to make articles and still make sales orders: those that need none go on. */
const isAboutArticles = ({ who }: SnelStartFailure): boolean =>
	who === 'scope' || who === 'licence';

/** All that the plan says of the article but its extra fields. */
function bodyOf({ verkoopprijs, ...article }: PlannedArticle): object {
	const body = { ...article, verkoopprijs: Number(verkoopprijs) };
	delete body.extraFields;
	delete body.fieldsByHand;
	return body;
}

/**
 * The article as it stands in SnelStart now; absent only when SnelStart really said so.
 *
 * @param mayBeOurs the answer to our own create was lost: what stands lacks its extra fields
 */
async function lookUp(
	client: SnelStartClient,
	article: PlannedArticle,
	stop: Stop,
	mayBeOurs: boolean,
): Promise<ArticleInBooks | 'absent' | 'unknown'> {
	try {
		const found = foundArticle(article, await client.articles.byCode([article.artikelcode]));
		if (found === null) return 'absent';
		return found.ok && (found.lacksFields || mayBeOurs)
			? await withFields(client, article, found.id)
			: found;
	} catch (error) {
		if (error instanceof SnelStartError) stop.noteUnreachable(error.details);
		return 'unknown';
	}
}

/** Fills in the extra fields of an article; filling in the same twice does no harm, so a lost answer is asked for again. */
export async function withFields(
	client: SnelStartClient,
	article: PlannedArticle,
	id: string,
): Promise<ArticleInBooks & { ok: true }> {
	const fields = { ...article.fieldsByHand, ...article.extraFields };
	if (Object.keys(fields).length === 0) return { ok: true, id };
	const failure = await putFields(client, id, fields);
	return failure ? { ok: true, id, told: fieldNotFilled(article, failure) } : { ok: true, id };
}

async function putFields(
	client: SnelStartClient,
	id: string,
	fields: Readonly<Record<string, string>>,
): Promise<SnelStartFailure | null> {
	for (let tries = 1; ; tries += 1) {
		const answer = await client.articles.setFields(id, fields);
		if (answer.ok) return null;
		if (!answer.failure.unknownWrite || tries === FIELD_TRIES) return answer.failure;
	}
}
