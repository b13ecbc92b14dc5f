/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Finished {
	code: number;
	stdout: string;
	stderr: string;
}

export interface RunOptions {
	cwd?: string;
	env?: NodeJS.ProcessEnv;
	/** Both outputs are added to this file, which stays for reading after a failure. */
	logFile?: string;
}

/**
 * Runs a program without a shell and waits for its end; a non-zero exit is an answer, not an error.
 * The program writes into files, not into pipes: `n8n execute` ends by process.exit() and loses what
 * a busy reader has not taken out of a pipe by then.
 */
export async function run(
	command: string,
	args: string[],
	options: RunOptions = {},
): Promise<Finished> {
	const folder = await mkdtemp(join(tmpdir(), 'e2e-output-'));
	const files = options.logFile
		? [options.logFile, options.logFile]
		: [join(folder, 'stdout'), join(folder, 'stderr')];
	const [out, err] = await Promise.all(files.map(async (file) => await open(file, 'a')));
	try {
		const code = await exitCodeOf(command, args, options, [out.fd, err.fd]);
		const [stdout, stderr] = await Promise.all(
			files.map(async (file) => await readFile(file, 'utf8')),
		);
		return { code, stdout, stderr };
	} finally {
		await Promise.all([out.close(), err.close()]);
		await rm(folder, { recursive: true, force: true });
	}
}

async function exitCodeOf(
	command: string,
	args: string[],
	{ cwd, env = process.env }: RunOptions,
	[out, err]: number[],
): Promise<number> {
	const child = spawn(command, args, { cwd, env, stdio: ['ignore', out, err] });
	const kill = () => child.kill('SIGKILL');
	process.once('exit', kill);
	return await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			process.off('exit', kill);
			resolve(code ?? 1);
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
	const said = options.logFile ? finished.stdout : `${finished.stdout}\n${finished.stderr}`;
	const lastLines = said.trim().split('\n').slice(-25).join('\n');
	throw new Error(
		`\`${[command, ...args].join(' ')}\` ended with code ${finished.code}:\n${lastLines}` +
			(options.logFile ? `\nThe whole log: ${options.logFile}` : ''),
	);
}
