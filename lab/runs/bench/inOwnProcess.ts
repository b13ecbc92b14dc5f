/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { fork } from 'node:child_process';

/** Megabytes of heap that the process of the nodes may use. */
export const HEAP_LIMIT = 512;

/**
 * Does a job in a process of its own, with a heap as small as a small n8n has; the simulators stay outside.
 *
 * @param worker the file that answers a job by `answerJob`
 */
export async function inOwnProcess<Job extends object, Done>(
	worker: string,
	job: Job,
): Promise<Done> {
	return await new Promise((resolve, reject) => {
		const child = fork(worker, {
			execArgv: [`--max-old-space-size=${HEAP_LIMIT}`, '--import', 'tsx'],
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		});
		child.once('message', (answer) => resolve(answer as Done));
		child.once('exit', (code, signal) =>
			reject(new Error(`The nodes' process ended by itself: ${signal ?? `code ${code}`}`)),
		);
		child.send(job);
	});
}
