import { sleep } from 'n8n-workflow';

import type { ArticleChange } from '../../../../../domain/stream/articleChange';
import type { Problem } from '../../../../../domain/words/problem';
import { worded } from '../../../../../domain/words/wording';
import type { SnelStartClient } from '../../../books/snelStartClient';
import type { SnelStartFailure } from '../../../client/failure';
import {
	leftForNextRun,
	notTried,
	outcomeUnknown,
	refused,
} from '../../salesOrder/import/importProblems';
import type { Stop } from '../../salesOrder/import/stop';
import { articleHolds } from './articleHolds';
import { writtenRecord } from './writtenRecord';

/** What became of one article. */
export interface ArticleResult {
	outcome: ArticleChange['outcome'];
	problems: Problem[];
}

const TRIES = 2;
const PAUSE_MS = 2000;

/**
 * Brings one article up to date: reads it, leaves it alone where somebody changed a field since it was judged, and sends
 * the whole record back, because SnelStart empties what a PUT leaves out; its extra fields likewise. Without a clear
 * answer it is read again first.
 */
export async function updateArticle(
	client: SnelStartClient,
	{ articleId, fields }: ArticleChange,
	stop: Stop,
): Promise<ArticleResult> {
	let written = false;
	for (let tries = 1; ; tries += 1) {
		if (stop.reason) return failed(notTried(stop.reason));
		if (stop.isLate) return failed(leftForNextRun(stop.minutes));
		const read = await client.articles.record(articleId);
		if (!read.ok) {
			stop.note(read.failure);
			return read.failure.httpStatus === 404 ? CHANGED : failed(refused(NOT_WRITTEN, read.failure));
		}
		const { body } = read;
		const isAsJudged = fields.every(
			({ field, before, after }) =>
				articleHolds(body, field, after) || articleHolds(body, field, before),
		);
		if (!isAsJudged) return CHANGED;
		const { record, extraFields } = writtenRecord(body, fields);
		if (!record && !extraFields) return { outcome: written ? 'written' : 'settled', problems: [] };
		const ofRecord = record && (await failureOf(client.articles.update(articleId, record), stop));
		const ofExtra =
			!ofRecord && extraFields
				? await failureOf(client.articles.setFields(articleId, extraFields), stop)
				: null;
		const failure = ofRecord ?? ofExtra;
		if (!failure) return { outcome: 'written', problems: [] };
		stop.note(failure);
		if (!failure.unknownWrite) {
			return ofExtra && record
				? { outcome: 'partly', problems: [refused(NOT_FILLED, failure)] }
				: failed(refused(NOT_WRITTEN, failure));
		}
		if (tries === TRIES) return failed(outcomeUnknown(SENT, failure));
		written = true;
		await sleep(PAUSE_MS);
	}
}

type Written = ReturnType<SnelStartClient['articles']['update']>;

async function failureOf(write: Written, stop: Stop): Promise<SnelStartFailure | null> {
	const answered = await write;
	if (answered.ok || answered.failure.unknownWrite) stop.countWrite();
	return answered.ok ? null : answered.failure;
}

const NOT_WRITTEN = worded('the article was not changed', 'het artikel is niet gewijzigd');
const NOT_FILLED = worded(
	'its extra fields (extra velden) were not filled in',
	'de extra velden zijn niet gevuld',
);
const SENT = worded('the change was sent', 'de wijziging is verstuurd');

const failed = (problem: Problem): ArticleResult => ({ outcome: 'failed', problems: [problem] });

const CHANGED: ArticleResult = {
	outcome: 'changed',
	problems: [
		{
			code: 'changed-in-snelstart',
			message: 'somebody changed it in SnelStart since it was read, so it was left alone',
			messageNl:
				'iemand heeft het in SnelStart gewijzigd sinds het gelezen werd, dus er is niets aan gedaan',
			fix: 'The next run looks again.',
			fixNl: 'De volgende uitvoering kijkt opnieuw.',
		},
	],
};
