/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { rmSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axios from 'axios';
import { createHome, freePort, type N8nHome } from '../home';
import type { N8nInstallation } from '../install';
import { installTarball } from '../packInstall';
import { step } from '../step';
import type { Programs } from './packages';
import { startPostgres, type Postgres } from './postgres';
import { startRedis, type Redis } from './redis';
import { Service } from './service';

/**
 * How soon a job of a dead worker counts as stalled; n8n's own values (60, 10 and 30 s) would cost
 * minutes. n8n then waits another 30 s, which cannot be set, before it marks the execution.
 */
const STALLED = { lockMs: 12_000, renewMs: 2_000, lookEveryMs: 4_000 };

const CONCURRENCY = 5;
const READY_WITHIN_MS = 180_000;

/** One n8n in queue mode: a main, its workers, and the Redis and PostgreSQL between them. */
export class Cluster {
	main!: Service;

	readonly workers: Service[] = [];

	private readonly everyService: Service[] = [];

	private workersBegun = 0;

	private constructor(
		readonly home: N8nHome,
		readonly redis: Redis,
		readonly postgres: Postgres,
		private readonly folder: string,
	) {
		this.everyService.push(redis.service, postgres.service);
	}

	/** Redis, PostgreSQL and the main's user folder with the packed package; n8n itself is not started yet. */
	static async create(
		programs: Programs,
		installation: N8nInstallation,
		tarball: string,
	): Promise<Cluster> {
		const folder = await openFolder();
		const redis = await step('start Redis', () => startRedis(programs, folder));
		const postgres = await step('initdb and start PostgreSQL', () =>
			startPostgres(programs, folder),
		);
		const home = await createHome(installation);
		const env = { ...home.env, ...postgres.env, ...queueMode(redis.port) };
		await step('install the packed package', () => installTarball(tarball, home.userFolder));
		return new Cluster({ ...home, env }, redis, postgres, folder);
	}

	async startMain(): Promise<void> {
		this.main = this.n8n('main', ['start'], this.home.env);
		await this.main.whenReady(async () => await isReady(this.home.url), READY_WITHIN_MS);
	}

	/** A worker with a user folder of its own, as in a container of its own; only the key is shared. */
	async startWorker(): Promise<Service> {
		this.workersBegun += 1;
		const name = `worker ${this.workersBegun}`;
		const userFolder = join(this.folder, name);
		const nodes = join('.n8n', 'nodes');
		await mkdir(join(userFolder, '.n8n'), { recursive: true });
		await cp(join(this.home.userFolder, nodes), join(userFolder, nodes), { recursive: true });
		const env = {
			...this.home.env,
			N8N_USER_FOLDER: userFolder,
			N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		};
		const worker = this.n8n(name, ['worker', `--concurrency=${CONCURRENCY}`], env);
		const isConnected = () => worker.log.includes('n8n worker is now ready');
		await worker.whenReady(isConnected, READY_WITHIN_MS);
		this.workers.push(worker);
		return worker;
	}

	/** The worker that took an execution, by its own log; undefined when none did. */
	workerOf(executionId: string): Service | undefined {
		return this.workers.find(({ log }) => log.includes(`started execution ${executionId} (job `));
	}

	/** Jobs in a list of n8n's Bull queue: `wait` or `active`. */
	async jobsIn(list: 'wait' | 'active'): Promise<number> {
		return Number(await this.redis.ask('LLEN', `bull:jobs:${list}`));
	}

	/** All that the main and every worker has logged, also those that were killed. */
	get log(): string {
		return [this.main, ...this.workers].map(({ log }) => log).join('\n');
	}

	/** Stops everything, n8n first; returns the names of what is still running. */
	async stop(): Promise<string[]> {
		const n8n = this.everyService.slice(2);
		await Promise.all(n8n.map(async (service) => await service.stop()));
		await Promise.all(this.everyService.slice(0, 2).map(async (service) => await service.stop()));
		this.home.remove();
		removeFolder(this.folder);
		return this.everyService.filter(({ isRunning }) => isRunning).map(({ name }) => name);
	}

	private n8n(name: string, args: string[], env: NodeJS.ProcessEnv): Service {
		const logFile = join(this.folder, `${name}.log`);
		const service = new Service({ name, command: this.home.installation.n8n, args, env, logFile });
		this.everyService.push(service);
		return service;
	}
}

/** A temp folder that the users `postgres` and root both can pass through; gone with this process. */
async function openFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-queue-'));
	await chmod(folder, 0o711);
	process.once('exit', () => removeFolder(folder));
	return folder;
}

/** What is being killed may still write for a moment, so it is tried for two seconds. */
const removeFolder = (folder: string) =>
	rmSync(folder, { recursive: true, force: true, maxRetries: 6, retryDelay: 100 });

function queueMode(redisPort: number): NodeJS.ProcessEnv {
	return {
		EXECUTIONS_MODE: 'queue',
		QUEUE_BULL_REDIS_HOST: '127.0.0.1',
		QUEUE_BULL_REDIS_PORT: String(redisPort),
		QUEUE_WORKER_LOCK_DURATION: String(STALLED.lockMs),
		QUEUE_WORKER_LOCK_RENEW_TIME: String(STALLED.renewMs),
		QUEUE_WORKER_STALLED_INTERVAL: String(STALLED.lookEveryMs),
		N8N_LOG_LEVEL: 'info',
	};
}

async function isReady(url: string): Promise<boolean> {
	const answer = await axios
		.get(`${url}/healthz/readiness`, { validateStatus: () => true, timeout: 2000 })
		.catch(() => undefined);
	return answer?.status === 200;
}
