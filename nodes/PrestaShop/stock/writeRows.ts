import { sleep } from 'n8n-workflow';

import type { TimeBudget } from '../../shared/timeBudget';
import { batchProgress, confirms, type RowWrite } from './batchProgress';
import { lanesOf } from './lanesOf';
import { byId, text } from '../wire/row';
import { passingRefusal, type Refusal } from '../client/refusal';
import type { Shop } from '../client/shop';
import { sendRows, type RowWriter } from './sendRows';
import { readStockRowsById } from './readStockRows';
import { counted } from '../../../domain/words/counted';
import { worded } from '../../../domain/words/wording';

/** PrestaShop takes more at once, but one bad row then costs more and slow shops run into their time limit. */
export const MAX_BATCH_SIZE = 80;

const MAX_FRUITLESS_ATTEMPTS = 3;
const WAIT_MS = 1000;

/** What became of rows that were to be written. */
export interface WriteOutcome {
	writtenIds: Set<string>;
	/** Why a row was not written, by row id. */
	failures: Map<string, string>;
	/** Set when the key or the shop refuses all writing, so that going on makes no sense. */
	refused: Refusal | null;
}

/**
 * Writes rows in batches, two batches at once at most. A batch that fails half-way is read back, the row it
 * failed on is reported and the others go on. Absolute numbers make writing again harmless.
 */
export async function writeRows(
	shops: readonly Shop[],
	writes: readonly RowWrite[],
	writer: RowWriter,
): Promise<WriteOutcome> {
	const outcome: WriteOutcome = { writtenIds: new Set(), failures: new Map(), refused: null };
	const size = Math.min(Math.max(1, writer.batchSize), MAX_BATCH_SIZE);
	await Promise.all(
		lanesOf(writes, size).map(async (lane) => {
			for (let start = 0; start < lane.length && outcome.refused === null; start += size) {
				const batch = lane.slice(start, start + size);
				if (isTooLate(writer, start)) leave(batch, writer.budget, outcome);
				else await writeBatch(shops, batch, writer, outcome);
				writer.progress.add(batch.length);
			}
		}),
	);
	return outcome;
}

/** The first batches are written in any case, unless earlier ones took all the time and more. */
const isTooLate = ({ budget, begun }: RowWriter, start: number): boolean =>
	start > 0 ? budget.isSpent : begun === true && budget.isOverdue;

async function writeBatch(
	shops: readonly Shop[],
	batch: readonly RowWrite[],
	writer: RowWriter,
	outcome: WriteOutcome,
): Promise<void> {
	writer.begun = true;
	let open = [...batch];
	let fruitless = 0;
	while (open.length > 0) {
		const answered = await sendRows(shops[0], open, writer);
		if (answered.ok && confirms(open, byId(answered.rows))) return markWritten(outcome, open);
		const refusal = answered.ok ? null : answered.refusal;
		if (refusal?.configuration) return stop(outcome, refusal);
		const readBack = await readStockRowsById(shops, open.map(idOf));
		if (readBack === null) return stop(outcome, refusal ?? SILENT);
		const { written, firstUnwritten, rest } = batchProgress(open, readBack);
		markWritten(outcome, written);
		if (firstUnwritten === null) return;
		fruitless = written.length > 0 ? 0 : fruitless + 1;
		if (isAboutTheRow(refusal) || (refusal?.status === 500 && fruitless > 1)) {
			outcome.failures.set(idOf(firstUnwritten), refusal?.message ?? NOT_KEPT);
			open = rest;
			fruitless = 0;
		} else {
			if (fruitless >= MAX_FRUITLESS_ATTEMPTS || writer.budget.isSpent)
				return stop(outcome, refusal ?? SILENT);
			await sleep(WAIT_MS * Math.max(1, fruitless));
			open = [firstUnwritten, ...rest];
		}
	}
}

const NOT_KEPT = 'The shop accepted the number but does not show it.';

const SILENT: Refusal = passingRefusal(
	null,
	worded(
		'The shop stopped answering while stock was written',
		'De webwinkel antwoordde niet meer terwijl de voorraad werd geschreven',
	),
	worded(
		'What was written so far is right; the next run writes the rest.',
		'Wat tot dan toe is geschreven klopt; de volgende uitvoering schrijft de rest.',
	),
);

/** An answer of the webservice itself is about the row it stopped at; a lost or broken one is about nothing. */
const isAboutTheRow = (refusal: Refusal | null): boolean => refusal === null || !refusal.temporary;

const idOf = ({ row }: RowWrite): string => text(row, 'id');

function markWritten(outcome: WriteOutcome, writes: readonly RowWrite[]): void {
	for (const write of writes) outcome.writtenIds.add(idOf(write));
}

function leave(batch: readonly RowWrite[], { minutes }: TimeBudget, outcome: WriteOutcome): void {
	const reason = `Left for the next run, because the time budget of ${counted(minutes, 'minute')} was spent. If it happens in every run, raise 'Time Budget (Minutes)' in the options or 'Batch Size'.`;
	for (const write of batch) outcome.failures.set(idOf(write), reason);
}

function stop(outcome: WriteOutcome, refusal: Refusal): void {
	outcome.refused = refusal;
}
