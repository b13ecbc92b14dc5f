/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { Checks } from './checks';
import { ensureChromium } from './chromium';
import { withEditedMapping } from './editFields';
import { Editor } from './editor';
import { createHome, type N8nHome } from './home';
import { installN8n, type N8nInstallation } from './install';
import { withOwnN8n } from './ownN8n';
import { buildAndPack, installTarball } from './packInstall';
import { runsChangedOnly, setChangedOnlyScene } from './parts/changedOnly';
import {
	credentialsLinked,
	runsTwice,
	runsWithEditFields,
	templateImports,
} from './parts/commandLine';
import { credentialTests } from './parts/credentialTests';
import { walkThroughEditor } from './parts/editor';
import { walkToFirstDryRun } from './parts/firstDryRun';
import { setFormsScene, walkThroughForms, type FormsScene } from './parts/forms';
import {
	runsByTriggers,
	sellsSomething,
	setTriggersScene,
	testsTriggersByHand,
	type TriggersScene,
} from './parts/triggers';
import { clicksOperations } from './parts/operations';
import { brokenInNextVersion, survivesNextVersion } from './parts/nextVersion';
import { DOCS, looksAtPages, PAGES } from './parts/pages';
import { runsEveryTemplate, setTemplatesScene, type TemplatesScene } from './parts/everyTemplate';
import { seesEachTask, tasksToSee } from './parts/taskPictures';
import { logIsClean, runsInServer } from './parts/server';
import { N8nRest } from './rest';
import { main, say } from '../../lab/runs/commandLine';
import { step } from './step';
import { importScenes, setScene, type Scene } from './scene';
import { startServer } from './server';

/** A fresh n8n with the packed package in it, as after the Community Nodes screen. */
async function prepare(installation: N8nInstallation, tarball: string): Promise<N8nHome> {
	const home = await createHome(installation);
	await step('install the tarball as the Community Nodes screen does', () =>
		installTarball(tarball, home.userFolder),
	);
	return home;
}

interface Scenes {
	main: Scene;
	edited: Scene;
	editor: Scene;
	changed: Scene;
	templates: TemplatesScene;
	forms: FormsScene;
	triggers: TriggersScene;
}

/** Seven shops of their own, so that no part of the test depends on what another has left behind. */
async function setScenes(home: N8nHome): Promise<Scenes> {
	const scenes = {
		main: await setScene({ id: 'main', seed: 1, called: 'by command line' }),
		edited: await setScene({
			id: 'edited',
			seed: 2,
			orders: 40,
			called: 'with Edit Fields',
			change: withEditedMapping,
		}),
		editor: await setScene({ id: 'editor', seed: 3, called: 'account' }),
		changed: await setChangedOnlyScene(),
		templates: await setTemplatesScene(),
		forms: await setFormsScene(),
		triggers: await setTriggersScene(),
	};
	await importScenes(home, Object.values(scenes), [
		...scenes.templates.further,
		...tasksToSee(scenes.templates),
		...scenes.forms.further,
		...scenes.triggers.further,
		brokenInNextVersion,
	]);
	return scenes;
}

async function throughServer(checks: Checks, home: N8nHome, scenes: Scenes): Promise<void> {
	const chromium = await ensureChromium();
	const server = await step('start n8n', () => startServer(home));
	try {
		const rest = await N8nRest.login(server.url);
		await checks.part('Test button of the credentials', () =>
			credentialTests(checks, rest, scenes.edited),
		);
		await checks.part("n8n's own rules for its version 3", () => survivesNextVersion(checks, rest));
		await checks.part('Running server', () => runsInServer(checks, rest, scenes.main));
		await checks.part('Data table', () => runsChangedOnly(checks, rest, scenes.changed));
		await checks.part('Every template', () => runsEveryTemplate(checks, rest, scenes.templates));
		await checks.part('Editor in Chromium', async () => {
			const playwrightFolder = home.installation.folder;
			const editor = await Editor.open(server.url, { chromium, playwrightFolder });
			await walkThroughEditor(checks, editor, scenes.editor)
				.then(() => seesEachTask(checks, editor))
				.finally(() => editor.browser.close());
		});
		await checks.part('Triggers', async () => {
			await sellsSomething(rest, scenes.triggers);
			const playwrightFolder = home.installation.folder;
			const editor = await Editor.open(server.url, { chromium, playwrightFolder });
			await testsTriggersByHand(checks, editor, scenes.triggers).finally(() =>
				editor.browser.close(),
			);
			await runsByTriggers(checks, rest, scenes.triggers);
		});
		await checks.part('Forms on phone and desktop', async () => {
			const at = { url: server.url, chromium, playwrightFolder: home.installation.folder };
			await walkThroughForms(checks, rest, scenes.forms, at);
		});
		await checks.part('Pages on phone and desktop, light and dark, in both languages', () => {
			const options = { chromium, playwrightFolder: home.installation.folder };
			return looksAtPages(checks, options, PAGES, DOCS);
		});
		logIsClean(checks, await server.log());
	} finally {
		await server.stop();
	}
}

/** What a person does who begins: the first dry run, then single operations. */
async function asNewcomer(
	checks: Checks,
	installation: N8nInstallation,
	tarball: string,
): Promise<void> {
	await withOwnN8n(installation, tarball, async (editor, scene) => {
		await checks.part('From Import from File to the first dry run', () =>
			walkToFirstDryRun(checks, editor, scene),
		);
		await checks.part('Operations on the canvas', () => clicksOperations(checks, editor, scene));
	});
}

async function start(): Promise<boolean> {
	const startedAt = Date.now();
	const checks = new Checks();
	const installation = await installN8n();
	const tarball = await step('build and pack the package', () =>
		buildAndPack(join(tmpdir(), 'n8n-nodes-snelstart-prestashop-tarball')),
	);
	const home = await prepare(installation, tarball);
	try {
		const scenes = await step('set seven shops and import their workflows', () => setScenes(home));
		await checks.part('Template', async () => {
			await templateImports(checks, home);
			await credentialsLinked(checks, home, scenes.main);
		});
		await checks.part('n8n execute', () => runsTwice(checks, home, scenes.main));
		await checks.part('n8n execute with a node of the user in between', () =>
			runsWithEditFields(checks, home, scenes.edited),
		);
		await throughServer(checks, home, scenes);
		for (const { stage } of Object.values(scenes) as Scene[]) await stage.close();
	} finally {
		home.remove();
	}
	await asNewcomer(checks, installation, tarball);
	say(pc.dim(`\n${Math.round((Date.now() - startedAt) / 1000)} s`));
	return checks.print();
}

process.once('SIGINT', () => process.exit(130));

main(start, { leave: true });
