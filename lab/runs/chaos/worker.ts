/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { failureOf, runShipped } from './shipped';
import { loadCatalogue, type CredentialValues } from '../../engine/runWorkflow';
import { shortenWaits } from './shortenWaits';
import type { FromWorker, ToWorker } from './messages';

/**
 * Program of a child process: one n8n that runs the shipped template whenever its parent says so, until it is
 * killed. It knows nothing of the check; the parent stands between it and both services.
 */
const tell = (message: FromWorker) => process.send?.(message);

async function run(credentials: CredentialValues): Promise<void> {
	const { engine, report, orders } = await runShipped(credentials);
	tell({ kind: 'ended', failure: failureOf(engine), report, orders });
}

process.on('message', (message: ToWorker) => {
	shortenWaits(message.waitsDividedBy);
	run(message.credentials).catch((error: Error) =>
		tell({
			kind: 'ended',
			failure: `The engine itself failed: ${error.message}`,
			report: null,
			orders: [],
		}),
	);
});
process.on('disconnect', () => process.exit());

void loadCatalogue('src').then(() => tell({ kind: 'ready' }));
