/* eslint-disable @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { type CredentialValues, runWorkflow, shippedWorkflow } from '../../lab/engine';

/** One run of the shipped workflow in a process of its own: credentials come in as a message, the items go back. */
async function oneRun(credentials: CredentialValues): Promise<void> {
	const workflow = shippedWorkflow();
	const engine = await runWorkflow(workflow, { source: 'src', credentials });
	const items = Object.fromEntries(
		workflow.nodes.map(({ name }) => [name, engine.itemsOf(name)] as const),
	);
	process.send?.({ status: engine.status, message: engine.error?.message ?? '', items }, () =>
		process.disconnect(),
	);
}

process.once('message', (credentials: CredentialValues) => {
	oneRun(credentials).catch((error: Error) => {
		process.stderr.write(`${error.stack}\n`);
		process.exitCode = 1;
		process.disconnect();
	});
});
