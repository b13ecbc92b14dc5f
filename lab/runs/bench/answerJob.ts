/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
const MEGABYTE = 1024 * 1024;
const LOOK_MS = 50;

/** What a process of its own tells of a job beside its result. */
export interface Effort {
	seconds: number;
	/** Most megabytes on the heap that were seen. */
	heapMegabytes: number;
}

/** Waits for one job, does it, answers with the result and what it took, and ends the process. */
export function answerJob<Job, Done extends object>(work: (job: Job) => Promise<Done>): void {
	process.once('message', (job: Job) => {
		done(job, work).then(
			(answer) => process.send?.(answer, () => process.exit(0)),
			(error: unknown) => {
				process.stderr.write(`${String(error)}\n`);
				process.exit(1);
			},
		);
	});
}

async function done<Job, Done extends object>(
	job: Job,
	work: (job: Job) => Promise<Done>,
): Promise<Done & Effort> {
	let heap = 0;
	const watch = setInterval(() => {
		heap = Math.max(heap, process.memoryUsage().heapUsed);
	}, LOOK_MS);
	const started = performance.now();
	const result = await work(job);
	clearInterval(watch);
	return {
		...result,
		seconds: (performance.now() - started) / 1000,
		heapMegabytes: Math.max(heap, process.memoryUsage().heapUsed) / MEGABYTE,
	};
}
