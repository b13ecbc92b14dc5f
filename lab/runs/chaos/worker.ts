/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { type CredentialValues, loadCatalogue } from '../../engine';
import { shippedRun } from '../shippedRun';
import type { FromWorker, ToWorker } from './runEnded';
import { shortenWaits } from './shortenWaits';

/**
 * Program of a child process: one n8n that runs the shipped template whenever its parent says so, until it is
 * killed. It knows nothing of the check; the parent stands between it and both services.
 */
const tell = (message: FromWorker) => process.send?.(message);

async function run(credentials: CredentialValues): Promise<void> {
	const { failure, report = null, orders } = await shippedRun({ credentials });
	tell({ kind: 'ended', failure, report, orders });
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
