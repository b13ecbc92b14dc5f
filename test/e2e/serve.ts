/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { createHome, isFree, owner } from './home';
import { installN8n } from './install';
import { buildAndPack, installTarball } from './packInstall';
import { main, say } from '../../lab/runs/commandLine';
import { step } from './step';
import { importScenes, setScene } from './scene';
import { startServer } from './server';

const PORT = Number(process.env.N8N_PORT ?? 5678);
const WORKFLOW = 'webshop';

/** n8n at localhost with the package, both simulators, the credentials and the template; until Ctrl-C. */
async function start(): Promise<boolean> {
	await mustBeFree(PORT);
	const home = await createHome(await installN8n(), PORT);
	const stopped = new Promise<void>((resolve) => {
		process.once('SIGINT', () => resolve());
		process.once('SIGTERM', () => resolve());
	});
	try {
		const tarball = await step('build and pack the package', () =>
			buildAndPack(join(tmpdir(), 'n8n-nodes-snelstart-prestashop-tarball')),
		);
		await step('install it in n8n', () => installTarball(tarball, home.userFolder));
		const scene = await step('a web shop with 120 open orders and its administration', () =>
			setScene({ id: WORKFLOW, seed: 1, called: 'account' }),
		);
		await step('credentials and workflow', () => importScenes(home, [scene]));
		const server = await step('start n8n', () => startServer(home));
		const { snelStart, prestaShop } = scene.stage;
		say(`
${pc.bold('n8n is ready')}
  open       ${pc.cyan(`${server.url}/workflow/${WORKFLOW}`)}
  e-mail     ${owner.email}
  password   ${owner.password}

Press "Execute workflow", then open Plan or Run Report. Behind it, simulated on this machine:
  PrestaShop ${prestaShop.shopUrl}   what it was asked: ${prestaShop.controlUrl}/journal
  SnelStart  ${snelStart.apiUrl}   what it was asked: ${snelStart.controlUrl}/journal

Stop with Ctrl-C; everything in this n8n is then gone.`);
		await stopped;
		await server.stop();
		await scene.stage.close();
		return true;
	} finally {
		home.remove();
	}
}

async function mustBeFree(port: number): Promise<void> {
	if (await isFree(port)) return;
	throw new Error(
		`Port ${port} is in use. Stop what runs there, or choose another: N8N_PORT=5680 npm run n8n`,
	);
}

main(start, { leave: true });
