/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { N8nHome } from './home';
import { freePort } from './home';
import { mustRun, run } from './shell';
import type { RunData } from './runData';

export interface CredentialEntry {
	id: string;
	name: string;
	type: string;
	data: Record<string, unknown>;
}

export interface CliRun {
	exitCode: number;
	runData: RunData;
	/** n8n's own words when the run did not end well */
	error?: string;
	seconds: number;
}

/** `n8n import:credentials`: n8n encrypts them as it stores them. */
export async function importCredentials(home: N8nHome, entries: CredentialEntry[]): Promise<void> {
	await importFile(home, 'import:credentials', 'credentials.json', entries);
}

/** `n8n import:workflow` of workflow objects that carry their ids. */
export async function importWorkflows(home: N8nHome, workflows: object[]): Promise<void> {
	await importFile(home, 'import:workflow', 'workflows.json', workflows);
}

/** `n8n import:workflow --separate`: every file of a folder as it lies there. n8n gives the ids. */
export async function importWorkflowFolder(home: N8nHome, folder: string): Promise<string> {
	const args = ['import:workflow', '--separate', `--input=${folder}`];
	const { stdout, stderr } = await mustRun(home.installation.n8n, args, { env: home.env });
	return stdout + stderr;
}

/** `n8n export:workflow`: what n8n made of an imported workflow. */
export async function exportWorkflow<T>(home: N8nHome, id: string): Promise<T> {
	const { stdout } = await mustRun(
		home.installation.n8n,
		['export:workflow', `--id=${id}`, '--pretty'],
		{ env: home.env },
	);
	const [workflow] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as T[];
	return workflow;
}

/** `n8n execute --id=… --rawOutput`, in a process of its own, with the result per node. */
export async function execute(home: N8nHome, id: string): Promise<CliRun> {
	const startedAt = Date.now();
	const env = { ...home.env, N8N_RUNNERS_BROKER_PORT: String(await freePort()) };
	const finished = await run(home.installation.n8n, ['execute', `--id=${id}`, '--rawOutput'], {
		env,
	});
	const result = jsonAfterTheLog(finished.stdout);
	return {
		exitCode: finished.code,
		runData: result?.data?.resultData?.runData ?? {},
		error:
			result?.data?.resultData?.error?.message ??
			(result ? undefined : finished.stdout.slice(-1500)),
		seconds: (Date.now() - startedAt) / 1000,
	};
}

interface RawResult {
	data?: { resultData?: { runData?: RunData; error?: { message?: string } } };
}

/** n8n's log surrounds the result; the result is what stands between a line `{` and a line `}`. */
function jsonAfterTheLog(stdout: string): RawResult | undefined {
	const result = /^\{$[\s\S]*?^\}$/m.exec(stdout)?.[0];
	return result ? (JSON.parse(result) as RawResult) : undefined;
}

async function importFile(
	home: N8nHome,
	command: string,
	fileName: string,
	content: object,
): Promise<void> {
	const path = join(home.userFolder, fileName);
	await writeFile(path, JSON.stringify(content), { mode: 0o600 });
	await mustRun(home.installation.n8n, [command, `--input=${path}`], { env: home.env });
}
