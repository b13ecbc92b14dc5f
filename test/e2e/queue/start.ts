/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pc from 'picocolors';
import { Checks } from '../checks';
import { installN8n } from '../install';
import { buildAndPack } from '../packInstall';
import { logIsClean } from '../parts/server';
import {
	runsByTriggers,
	sellsSomething,
	setTriggersScene,
	type TriggersScene,
} from '../parts/triggers';
import { N8nRest } from '../rest';
import { main, say } from '../../../lab/runs/commandLine';
import { step } from '../step';
import { importScenes, setScene, type Scene } from '../scene';
import { Cluster } from './cluster';
import type { Field } from './executions';
import { ensurePrograms } from './packages';
import { jobsGoToBothWorkers } from './parts/bothWorkers';
import { cursorIsLost } from './parts/cursorLost';
import {
	executionIsGivenUp,
	moments,
	slowWrites,
	workerIsKilled,
	type CutOff,
} from './parts/killed';
import { twoAtTheSameMoment } from './parts/sameMoment';
import { everyFewSeconds, runsBySchedule } from './parts/schedule';
import { Shoppers } from './shop';

interface Scenes {
	shared: Scene;
	killed: Scene;
	triggers: TriggersScene;
}

/** Three shops: what one part leaves behind does not help another. */
async function setScenes(cluster: Cluster): Promise<Scenes> {
	const scenes = {
		shared: await setScene({
			id: 'shared',
			seed: 11,
			called: 'for both workers',
			change: everyFewSeconds,
		}),
		killed: await setScene({ id: 'killed', seed: 12, called: 'for a worker that dies' }),
		triggers: await setTriggersScene({ seed: 13 }),
	};
	await importScenes(cluster.home, Object.values(scenes), scenes.triggers.further);
	return scenes;
}

async function startAll(): Promise<Cluster> {
	const programs = await ensurePrograms();
	const installation = await installN8n();
	const tarball = await step('build and pack the package', () =>
		buildAndPack(join(tmpdir(), 'n8n-nodes-snelstart-prestashop-queue-tarball')),
	);
	return await Cluster.create(programs, installation, tarball);
}

async function play(
	checks: Checks,
	cluster: Cluster,
	{ shared, killed, triggers }: Scenes,
): Promise<void> {
	const rest = await N8nRest.login(cluster.home.url);
	const field: Field = { cluster, rest, scene: shared };
	const shoppers = new Shoppers(shared, 21);
	await checks.part('Jobs go to both workers', () => jobsGoToBothWorkers(checks, field, shoppers));
	await checks.part('Two at the same moment', () => twoAtTheSameMoment(checks, field, shoppers));
	await checks.part('By schedule', () => runsBySchedule(checks, field, shoppers));
	await checks.part('Triggers that poll', async () => {
		await sellsSomething(rest, triggers);
		await runsByTriggers(checks, rest, triggers);
	});
	await checks.part('Triggers whose cursor is lost', () =>
		cursorIsLost(checks, { cluster, rest }, triggers),
	);
	const unlucky = new Shoppers(killed, 22);
	const cutOff: CutOff[] = [];
	slowWrites(killed);
	for (const moment of moments) {
		await checks.part(`A worker is ${moment.what}`, async () => {
			cutOff.push(await workerIsKilled(checks, { ...field, scene: killed }, unlucky, moment));
		});
	}
	await checks.part('What n8n says of the executions that were cut off', async () => {
		for (const one of cutOff) await executionIsGivenUp(checks, one);
		await queueIsEmpty(checks, cluster);
	});
	logIsClean(checks, cluster.log.replaceAll(cluster.home.installation.folder, ''));
}

async function queueIsEmpty(checks: Checks, cluster: Cluster): Promise<void> {
	const open = [await cluster.jobsIn('wait'), await cluster.jobsIn('active')];
	checks.add(
		'no job is left in the queue',
		open.every((count) => count === 0),
		`${open[0]} waiting, ${open[1]} active`,
	);
}

async function start(): Promise<boolean> {
	const startedAt = Date.now();
	const checks = new Checks();
	const cluster = await startAll();
	try {
		const scenes = await step('set three shops and import their workflows', () =>
			setScenes(cluster),
		);
		await step('start the main process', () => cluster.startMain());
		await step('start two workers', async () => {
			await Promise.all([cluster.startWorker(), cluster.startWorker()]);
		});
		await play(checks, cluster, scenes);
		for (const { stage } of Object.values(scenes) as Scene[]) await stage.close();
	} finally {
		const left = await step('stop everything', () => cluster.stop());
		checks.add('nothing that was started is left running', left.length === 0, left.join(', '));
	}
	say(pc.dim(`\n${Math.round((Date.now() - startedAt) / 1000)} s`));
	return checks.print();
}

/** Each program that runs has its own listener for the end of this script. */
process.setMaxListeners(50);
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

main(start, { leave: true });
