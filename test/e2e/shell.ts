/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

export interface Finished {
	code: number;
	stdout: string;
	stderr: string;
}

export interface RunOptions {
	cwd?: string;
	env?: NodeJS.ProcessEnv;
	/** Both outputs are copied into this file as well, for reading after a failure. */
	logFile?: string;
	timeoutMs?: number;
}

/** Runs a program without a shell and waits for its end; a non-zero exit is an answer, not an error. */
export async function run(
	command: string,
	args: string[],
	options: RunOptions = {},
): Promise<Finished> {
	const child = spawn(command, args, {
		cwd: options.cwd,
		env: options.env ?? process.env,
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: options.timeoutMs,
	});
	const log = options.logFile ? createWriteStream(options.logFile, { flags: 'a' }) : undefined;
	let stdout = '';
	let stderr = '';
	child.stdout.on('data', (chunk: Buffer) => {
		stdout += chunk.toString();
		log?.write(chunk);
	});
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk.toString();
		log?.write(chunk);
	});
	return await new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			log?.end();
			resolve({ code: code ?? 1, stdout, stderr });
		});
	});
}

/** Like {@link run}, but a non-zero exit throws with the last lines the program printed. */
export async function mustRun(
	command: string,
	args: string[],
	options: RunOptions = {},
): Promise<Finished> {
	const finished = await run(command, args, options);
	if (finished.code === 0) return finished;
	const lastLines = `${finished.stdout}\n${finished.stderr}`
		.trim()
		.split('\n')
		.slice(-25)
		.join('\n');
	throw new Error(
		`\`${[command, ...args].join(' ')}\` ended with code ${finished.code}:\n${lastLines}` +
			(options.logFile ? `\nThe whole log: ${options.logFile}` : ''),
	);
}
