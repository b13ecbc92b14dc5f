/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { StockJob, StockJobDone } from './stockJob';

/** Megabytes of heap that the process of the nodes may use. */
export const HEAP_LIMIT = 512;

/** Runs the nodes in a process of their own, with a heap as small as a small n8n has; the simulators stay outside. */
export async function inOwnProcess(job: StockJob): Promise<StockJobDone> {
	return await new Promise((resolve, reject) => {
		const child = fork(join(__dirname, 'worker.ts'), {
			execArgv: [`--max-old-space-size=${HEAP_LIMIT}`, '--import', 'tsx'],
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		});
		child.once('message', (answer) => resolve(answer as StockJobDone));
		child.once('exit', (code, signal) =>
			reject(new Error(`The nodes' process ended by itself: ${signal ?? `code ${code}`}`)),
		);
		child.send(job);
	});
}
