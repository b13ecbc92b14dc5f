import { ensureChromium } from './chromium';
import { importCredentials } from './cli';
import { Editor } from './editor';
import { createHome } from './home';
import type { N8nInstallation } from './install';
import { installTarball } from './packInstall';
import { setScene, type Scene } from './scene';
import { startServer } from './server';
import { step } from './step';

/** Work in the editor of an n8n that holds two credentials and nothing else, as that of a person who begins. */
export async function withOwnN8n(
	installation: N8nInstallation,
	tarball: string,
	work: (editor: Editor, scene: Scene) => Promise<void>,
): Promise<void> {
	const home = await createHome(installation);
	await step('install the tarball as the Community Nodes screen does', () =>
		installTarball(tarball, home.userFolder),
	);
	const wishes = { id: 'first', seed: 5, orders: 20, articles: 60, called: 'account' };
	const scene = await setScene(wishes);
	await importCredentials(home, Object.values(scene.credentials));
	const chromium = await ensureChromium();
	const server = await step('start n8n', () => startServer(home));
	try {
		const playwrightFolder = home.installation.folder;
		const editor = await Editor.open(server.url, { chromium, playwrightFolder });
		await work(editor, scene).finally(() => editor.browser.close());
	} finally {
		await server.stop();
		await scene.stage.close();
		home.remove();
	}
}
