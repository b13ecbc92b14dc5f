/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../lab/runs/commandLine';
import { Checks } from './checks';
import { installN8n } from './install';
import { buildAndPack } from './packInstall';
import { withOwnN8n } from './ownN8n';
import { clicksOperations } from './parts/operations';
import { step } from './step';

/** Only the operations that are clicked, in an n8n of their own. */
async function start(): Promise<boolean> {
	const checks = new Checks();
	const installation = await installN8n();
	const tarball = await step('build and pack the package', () =>
		buildAndPack(join(tmpdir(), 'n8n-nodes-snelstart-prestashop-tarball')),
	);
	await withOwnN8n(installation, tarball, async (editor, scene) => {
		await checks.part('Operations on the canvas', () => clicksOperations(checks, editor, scene));
	});
	return checks.print();
}

main(start, { leave: true });
