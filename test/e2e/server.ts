/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import axios from 'axios';
import type { N8nHome } from './home';

export interface N8nServer {
	url: string;
	/** All that n8n has logged so far. */
	log(): Promise<string>;
	stop(): Promise<void>;
}

const READY_WITHIN_MS = 120_000;

/** `n8n start`; resolves when n8n says that it is ready (10 s on a fresh user folder). */
export async function startServer(home: N8nHome): Promise<N8nServer> {
	const logPath = join(home.userFolder, 'server.log');
	const logFile = createWriteStream(logPath);
	const child = spawn(home.installation.n8n, ['start'], {
		env: home.env,
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	child.stdout.pipe(logFile, { end: false });
	child.stderr.pipe(logFile, { end: false });
	const kill = () => child.kill('SIGKILL');
	process.once('exit', kill);
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const log = async () => await readFile(logPath, 'utf8');
	const stop = async () => {
		child.kill('SIGTERM');
		const killer = setTimeout(kill, 15_000);
		await ended;
		clearTimeout(killer);
		process.off('exit', kill);
	};
	const deadline = Date.now() + READY_WITHIN_MS;
	while (!(await isReady(home.url))) {
		if (child.exitCode !== null || Date.now() > deadline) {
			await stop();
			throw new Error(`n8n did not start:\n${(await log()).split('\n').slice(-30).join('\n')}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 300));
	}
	return { url: home.url, log, stop };
}

async function isReady(url: string): Promise<boolean> {
	const answer = await axios
		.get(`${url}/healthz/readiness`, { validateStatus: () => true, timeout: 2000 })
		.catch(() => undefined);
	return answer?.status === 200;
}
