/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { join } from 'node:path';
import { type Stage, stage } from '../../../engine';
import type { JournalEntry } from '../../../simulators/shared/journal';
import type { Effort } from '../answerJob';
import { inOwnProcess } from '../inOwnProcess';
import type { LargeJob, LargeJobDone } from './largeJob';
import { largeTasks, type LargeTask } from './largeTasks';
import { type LargeWorldName, largeWorlds } from './largeWorlds';

/** What one way of reading a list took. */
export interface LargeRun {
	/** Records that came, and those among them that were asked for, each counted once. */
	rows: number;
	right: boolean;
	requests: number;
	megabytes: number;
	seconds: number;
	heapMegabytes: number;
}

export interface LargeFigure {
	what: string;
	/** Records that are meant, and those that there are. */
	meant: number;
	size: number;
	mostRequests: number;
	ours: LargeRun;
	peers: LargeRun;
	/** How the peers do it. */
	how: string;
}

const WORKER = join(__dirname, 'worker.ts');
const DAY_MS = 86_400_000;
const MEGABYTE = 1024 * 1024;

/** How a list is read. */
export interface LargeOptions {
	latencyMs: number;
	/** Does a job; by default from the built package in a process of its own. */
	read?: (job: LargeJob) => Promise<LargeJobDone & Effort>;
}

const byWorker = async (job: LargeJob): Promise<LargeJobDone & Effort> =>
	await inOwnProcess<LargeJob, LargeJobDone & Effort>(WORKER, job);

/** Every list of one world, read both ways at a latency; a peer's requests follow one another, so it is added to each. */
export async function largeFigures(
	world: LargeWorldName,
	size: number,
	{ latencyMs, read = byWorker }: LargeOptions,
): Promise<LargeFigure[]> {
	const { made, recordsIn } = largeWorlds[world];
	const seeds = made(size);
	const records = recordsIn(seeds);
	const since = daysAgo(2);
	const distant = await stage(seeds, { latencyMs });
	const near = await stage(seeds);
	try {
		const figures: LargeFigure[] = [];
		for (const task of largeTasks(since).filter((one) => one.world === world)) {
			const meant = records.filter((row) => task.isMeant(row)).length;
			const ours = await run(task, { way: 'ours', since }, distant, read);
			const peers = await run(task, { way: 'peers', since }, near, read);
			figures.push({
				what: task.what,
				meant,
				size: records.length,
				mostRequests: task.mostRequests(meant),
				ours: runOf(ours, meant),
				peers: runOf(whole(peers, latencyMs), meant),
				how: task.peers.how,
			});
		}
		return figures;
	} finally {
		await Promise.all([distant.close(), near.close()]);
	}
}

/** The morning of a day in the shop's time. */
const daysAgo = (days: number): string =>
	`${new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)} 00:00:00`;

/** What a process told of a job, and what the simulators saw of it. */
interface Seen {
	done: LargeJobDone & Effort;
	requests: number;
	bytes: number;
	seconds: number;
}

const bytesIn = (journal: readonly JournalEntry[]): number =>
	journal.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);

async function run(
	{ what }: LargeTask,
	{ way, since }: Pick<LargeJob, 'way' | 'since'>,
	{ snelStart, prestaShop, credentials }: Stage,
	read: NonNullable<LargeOptions['read']>,
): Promise<Seen & { journal: readonly JournalEntry[] }> {
	snelStart.clearJournal();
	prestaShop.clearJournal();
	const { apiUrl, tokenUrl, koppelsleutel, subscriptionKey } = snelStart;
	const { shopUrl, webserviceKey } = prestaShop;
	const done = await read({
		task: what,
		way,
		since,
		source: 'dist',
		credentials,
		reached: {
			snelStart: { apiUrl, tokenUrl, koppelsleutel, subscriptionKey },
			prestaShop: { shopUrl, webserviceKey },
		},
	});
	if (done.failure !== '') throw new Error(`${what}, ${way}: ${done.failure}`);
	const journal = [...snelStart.journal, ...prestaShop.journal];
	const { seconds } = done;
	return { done, requests: journal.length, bytes: bytesIn(journal), seconds, journal };
}

/** A peer's run with the look-ups of all rows in place of the first, and the latency on each request. */
function whole(
	{ done, requests, bytes, journal }: Awaited<ReturnType<typeof run>>,
	latencyMs: number,
): Seen {
	const { rows, lookedUp, lookUpSeconds } = done;
	const more = lookedUp === 0 ? 0 : rows / lookedUp - 1;
	const lookUps = lookedUp === 0 ? [] : journal.slice(-lookedUp);
	const all = requests + Math.round(more * lookedUp);
	return {
		done,
		requests: all,
		bytes: bytes + more * bytesIn(lookUps),
		seconds: done.seconds + more * lookUpSeconds + (all * latencyMs) / 1000,
	};
}

const runOf = ({ done, requests, bytes, seconds }: Seen, meant: number): LargeRun => ({
	rows: done.rows,
	right: done.rows === meant && done.different === meant,
	requests,
	megabytes: bytes / MEGABYTE,
	seconds,
	heapMegabytes: done.heapMegabytes,
});
