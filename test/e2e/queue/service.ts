/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { appendFileSync } from 'node:fs';

export interface ServiceOptions {
	name: string;
	command: string;
	args: string[];
	env?: NodeJS.ProcessEnv;
	cwd?: string;
	/** Whom it runs as, where that is not the user who started this script. */
	uid?: number;
	/** Its output is added to this file. */
	logFile: string;
	stopSignal?: NodeJS.Signals;
	/** What it gets when this script ends without having stopped it. */
	lastSignal?: NodeJS.Signals;
}

export interface LogLine {
	at: number;
	text: string;
}

const STOP_WITHIN_MS = 20_000;

/**
 * A program that runs beside the test, at the head of a process group of its own, so that whatever
 * it starts goes with it. It never outlives this script, however that ends.
 */
export class Service {
	readonly lines: LogLine[] = [];

	readonly pid: number;

	private readonly child: ChildProcess;

	private readonly ended: Promise<void>;

	private readonly killAtExit = () => this.signalGroup(this.options.lastSignal ?? 'SIGKILL');

	constructor(private readonly options: ServiceOptions) {
		const { command, args, env, cwd, uid } = options;
		const how: SpawnOptions = { env, cwd, uid, detached: true, stdio: ['ignore', 'pipe', 'pipe'] };
		this.child = spawn(command, args, how);
		this.pid = this.child.pid ?? 0;
		this.child.once('error', (error) => this.keep(`${command} did not start: ${error.message}\n`));
		for (const stream of [this.child.stdout, this.child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text: string) => this.keep(text));
		}
		process.prependOnceListener('exit', this.killAtExit);
		this.ended = new Promise((resolve) => {
			this.child.once('error', () => resolve());
			this.child.once('exit', () => resolve());
		});
	}

	get name(): string {
		return this.options.name;
	}

	get isRunning(): boolean {
		return this.pid !== 0 && this.child.exitCode === null && this.child.signalCode === null;
	}

	/** All it has printed so far. */
	get log(): string {
		return this.lines.map(({ text }) => text).join('\n');
	}

	/** Waits until `isReady`; throws with its last words when it ends before that or takes too long. */
	async whenReady(isReady: () => Promise<boolean> | boolean, withinMs: number): Promise<void> {
		const deadline = Date.now() + withinMs;
		while (!(await isReady())) {
			if (!this.isRunning || Date.now() > deadline) {
				await this.stop();
				const lastWords = this.lines.slice(-30).map(({ text }) => text);
				throw new Error(`${this.name} did not start:\n${lastWords.join('\n')}`);
			}
			await new Promise((resolve) => setTimeout(resolve, 250));
		}
	}

	/** Ends it as an operator does; what does not end by itself is killed. */
	async stop(): Promise<void> {
		if (this.isRunning) this.child.kill(this.options.stopSignal ?? 'SIGTERM');
		const killer = setTimeout(() => this.signalGroup('SIGKILL'), STOP_WITHIN_MS);
		await this.ended;
		clearTimeout(killer);
		this.signalGroup('SIGKILL');
		process.off('exit', this.killAtExit);
	}

	/** The plug is pulled: SIGKILL for it and all it has started. Returns the moment. */
	kill(): number {
		this.signalGroup('SIGKILL');
		return Date.now();
	}

	private signalGroup(signal: NodeJS.Signals): void {
		if (this.pid === 0) return;
		try {
			process.kill(-this.pid, signal);
		} catch (error) {
			const { code, message } = error as NodeJS.ErrnoException;
			if (code !== 'ESRCH') this.keep(`${signal} failed: ${message}\n`);
		}
	}

	private keep(text: string): void {
		const at = Date.now();
		appendFileSync(this.options.logFile, text);
		for (const line of text.split('\n'))
			if (line.trim() !== '') this.lines.push({ at, text: line });
	}
}
