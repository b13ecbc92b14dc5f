/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { loadCatalogue } from '../../engine';
import { shortenWaits } from '../chaos/shortenWaits';
import type { LifeTask, LifeTaskEnded } from './lifeTask';
import { followRun, importRun, KINDS, undoRun, type LifeRun } from './workflows';

/**
 * Program of a child process: one n8n that runs one of the templates whenever its parent says so, until it is killed.
 * Everything may be carried out: what goes wrong has to show in the books.
 */
const tell = (message: { kind: 'ready' } | LifeTaskEnded) => process.send?.(message);

const WAITS_DIVIDED_BY = 10;

async function run(task: LifeTask): Promise<LifeRun> {
	const { credentials, conditions } = task;
	if (task.of === 'follow') {
		return await followRun(credentials, new Set(KINDS), task.leaveAlone, conditions);
	}
	if (task.of === 'undo') return await undoRun(credentials, task, conditions);
	const { importFrom, scheme } = task;
	return await importRun(credentials, { importFrom, otherLink: { scheme }, conditions });
}

process.on('message', (task: LifeTask) => {
	run(task)
		.catch((error: Error): LifeRun => ({ failure: error.message, told: [] }))
		.then((ended) => tell({ kind: 'ended', ...ended }))
		.catch(() => process.exit(1));
});
process.on('disconnect', () => process.exit());

shortenWaits(WAITS_DIVIDED_BY);
void loadCatalogue('src').then(() => tell({ kind: 'ready' }));
