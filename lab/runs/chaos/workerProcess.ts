/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { RunEnded, ToWorker } from './runEnded';

/** Its process was killed. */
interface Killed {
	kind: 'killed';
}

/** How a run ended: by itself, or because its process was killed. */
export type Ending = RunEnded | Killed;

/**
 * One n8n in a process of its own. It starts loading at once; a run waits until it is ready. Its program says `ready`
 * when it is, and how each run that it is asked for ended.
 */
export class WorkerProcess<
	Task extends object = ToWorker,
	Ended extends { kind: 'ended' } = RunEnded,
> {
	private readonly child: ChildProcess;

	private readonly ready: Promise<void>;

	private readonly gone: Promise<void>;

	private isGone = false;

	constructor(program = join(__dirname, 'worker.ts')) {
		this.child = fork(program, {
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

	/** Runs a template once. */
	async run(task: Task): Promise<Ended | Killed> {
		await Promise.race([this.ready, this.gone]);
		if (this.isGone) return { kind: 'killed' };
		const ended = this.next<Ended>('ended');
		this.child.send(task);
		return await Promise.race([ended, this.gone.then((): Killed => ({ kind: 'killed' }))]);
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

	private async next<Told extends { kind: string }>(kind: Told['kind']): Promise<Told> {
		return await new Promise((resolve) => {
			const listen = (message: Told) => {
				if (message.kind !== kind) return;
				this.child.off('message', listen);
				resolve(message);
			};
			this.child.on('message', listen);
		});
	}
}
