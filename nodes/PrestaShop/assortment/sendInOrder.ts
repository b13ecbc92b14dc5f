import { sleep } from 'n8n-workflow';

import type { TimeBudget } from '../../shared/timeBudget';
import type { Refusal } from '../client/refusal';
import type { ShopAnswer } from '../client/request';

/** Why a row was not written. */
export type WhyNot =
	| { kind: 'refused'; refusal: Refusal }
	| { kind: 'unknown'; refusal: Refusal | null }
	| { kind: 'late' };

interface Sending<Row> {
	batchSize: number;
	budget: TimeBudget;
	/** Sends rows in one request. */
	send(rows: readonly Row[]): Promise<ShopAnswer>;
	/** Which of the rows the shop shows as they were to be; null when it does not answer. */
	shown(rows: readonly Row[]): Promise<ReadonlySet<Row> | null>;
}

const MOST_ATTEMPTS = 3;
const WAIT_MS = 1000;

/**
 * Sends rows in batches. PrestaShop writes the rows of a request strictly in order and stops at the first that it refuses,
 * without saying which: it is found by looking, told, and the ones behind it are sent again. After a lost answer it is
 * looked up what stands before anything is sent once more. Answers why rows were not written.
 */
export async function sendInOrder<Row>(
	rows: readonly Row[],
	sending: Sending<Row>,
): Promise<Map<Row, WhyNot>> {
	const failures = new Map<Row, WhyNot>();
	for (let start = 0; start < rows.length; start += sending.batchSize) {
		const batch = rows.slice(start, start + sending.batchSize);
		if (start > 0 && sending.budget.isSpent) for (const row of batch) failures.set(row, LATE);
		else await sendBatch(batch, sending, failures);
	}
	return failures;
}

const LATE: WhyNot = { kind: 'late' };

async function sendBatch<Row>(
	batch: readonly Row[],
	{ send, shown }: Sending<Row>,
	failures: Map<Row, WhyNot>,
): Promise<void> {
	let open = [...batch];
	for (let attempt = 1; open.length > 0; ) {
		const answered = await send(open);
		if (answered.ok) return;
		const { refusal } = answered;
		const standing = await shown(open);
		const left = standing === null ? open : open.filter((row) => !standing.has(row));
		if (refusal.configuration || standing === null) {
			for (const row of left) failures.set(row, { kind: 'refused', refusal });
			return;
		}
		const isFurther = left.length < open.length;
		if (isFurther) attempt = 1;
		else if (!refusal.temporary) {
			failures.set(left[0], { kind: 'refused', refusal });
			left.shift();
		}
		if (refusal.temporary && left.length > 0) {
			if (attempt >= MOST_ATTEMPTS) {
				for (const row of left) failures.set(row, { kind: 'unknown', refusal });
				return;
			}
			await sleep(WAIT_MS * attempt);
			attempt += 1;
		}
		open = left;
	}
}
