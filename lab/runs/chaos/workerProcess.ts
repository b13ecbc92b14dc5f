/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { FromWorker, RunEnded, ToWorker } from './runEnded';

/** How a run ended: by itself, or because its process was killed. */
export type Ending = RunEnded | { kind: 'killed' };

/** One n8n in a process of its own. It starts loading at once; a run waits until it is ready. */
export class WorkerProcess {
	private readonly child: ChildProcess;

	private readonly ready: Promise<void>;

	private readonly gone: Promise<void>;

	private isGone = false;

	constructor() {
		this.child = fork(join(__dirname, 'worker.ts'), {
			execArgv: ['--import', 'tsx'],
			stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		});
		this.gone = new Promise((resolve) => {
			this.child.once('exit', () => {
				this.isGone = true;
				resolve();
			});
		});
		this.ready = this.next('ready').then(() => undefined);
	}

	/** Runs the template once. */
	async run(message: ToWorker): Promise<Ending> {
		await Promise.race([this.ready, this.gone]);
		if (this.isGone) return { kind: 'killed' };
		const ended = this.next('ended');
		this.child.send(message);
		return await Promise.race([ended, this.gone.then((): Ending => ({ kind: 'killed' }))]);
	}

	get isAlive(): boolean {
		return !this.isGone;
	}

	/** Resolves once modules are loaded, so that several can be started on one moment. */
	async whenReady(): Promise<void> {
		await Promise.race([this.ready, this.gone]);
	}

	/** SIGKILL: no handler runs, nothing is cleaned up, as when the plug is pulled. */
	kill(): void {
		this.child.kill('SIGKILL');
	}

	async end(): Promise<void> {
		this.kill();
		await this.gone;
	}

	private async next<K extends FromWorker['kind']>(kind: K) {
		return await new Promise<Extract<FromWorker, { kind: K }>>((resolve) => {
			const listen = (message: FromWorker) => {
				if (message.kind !== kind) return;
				this.child.off('message', listen);
				resolve(message as Extract<FromWorker, { kind: K }>);
			};
			this.child.on('message', listen);
		});
	}
}
