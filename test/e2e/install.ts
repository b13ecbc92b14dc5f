/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { existsSync, readdirSync } from 'node:fs';
import { mustRun } from './shell';
import { say } from '../../lab/runs/commandLine';
import { step } from './step';

/** The n8n that n8n/package.json pins; `n8n@latest` cannot be used, see README.md. */
const N8N_VERSION = '2.41.1';

export interface N8nInstallation {
	folder: string;
	/** Environment in which n8n's own Node 24 is found before the machine's Node. */
	env: NodeJS.ProcessEnv;
	n8n: string;
}

const pinned = join(__dirname, 'n8n');

/** Where the real n8n lives: outside the repository, shared by all clones (2.5 GB). */
function installationFolder(): string {
	return (
		process.env.N8N_E2E_FOLDER ??
		join(homedir(), '.cache', 'n8n-nodes-snelstart-prestashop', `n8n-${N8N_VERSION}`)
	);
}

/**
 * A real n8n with its own Node 24 and playwright-core, installed from the npm registry when it is
 * not there yet or when the lock file has changed. First time 4 to 10 minutes, afterwards nothing.
 */
export async function installN8n(): Promise<N8nInstallation> {
	const folder = installationFolder();
	const marker = join(folder, '.installed');
	const wanted = await lockHash();
	const present = existsSync(marker) ? await readFile(marker, 'utf8') : '';
	if (present.trim() !== wanted) {
		say(`n8n ${N8N_VERSION} goes into ${folder} (2.5 GB; takes minutes, only this once)`);
		await installInto(folder);
		await writeFile(marker, `${wanted}\n`);
	}
	return { folder, env: environment(folder), n8n: join(folder, 'node_modules', '.bin', 'n8n') };
}

async function lockHash(): Promise<string> {
	const lock = await readFile(join(pinned, 'package-lock.json'));
	return createHash('sha256').update(lock).digest('hex');
}

async function installInto(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const logFile = join(folder, 'install.log');
	await rm(logFile, { force: true });
	for (const file of ['package.json', 'package-lock.json']) {
		await copyFile(join(pinned, file), join(folder, file));
	}
	const npm = async (args: string[], env = process.env) =>
		await mustRun('npm', args, { cwd: folder, env, logFile });
	await step('npm ci (about 2300 packages)', () =>
		npm(['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund']),
	);
	await step('Node 24 for n8n', () => npm(['rebuild', 'node', ...withScripts]));
	await step('sqlite3 (compiles about a minute where no ready-made one can be had)', () =>
		npm(['rebuild', 'sqlite3', ...withScripts], { ...environment(folder), ...headersFrom(folder) }),
	);
	await mustWork(folder);
}

/** `npm run` hands the repository's own ignore-scripts down to every npm below it. */
const withScripts = ['--ignore-scripts=false'];

/** Node, n8n and the database driver are there and fit each other; else the next step would fail obscurely. */
async function mustWork(folder: string): Promise<void> {
	const options = { cwd: folder, env: environment(folder) };
	const node = join(folder, 'node_modules', 'node', 'bin', 'node');
	await mustRun(node, ['-e', "require('sqlite3')"], options);
	const n8n = join(folder, 'node_modules', '.bin', 'n8n');
	const { stdout } = await mustRun(n8n, ['--version'], options);
	if (stdout.trim() !== N8N_VERSION) throw new Error(`n8n answers version ${stdout.trim()}`);
}

/** Without the settings that the engine in this very process runs by: a real n8n would keep as silent as it. */
function environment(folder: string): NodeJS.ProcessEnv {
	const node24 = join(folder, 'node_modules', 'node', 'bin');
	const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('N8N_'));
	return {
		...Object.fromEntries(inherited),
		PATH: `${node24}${delimiter}${process.env.PATH ?? ''}`,
	};
}

/** The npm package of Node brings its C headers along, so nothing is fetched from nodejs.org. */
function headersFrom(folder: string): NodeJS.ProcessEnv {
	const platformPackages = join(folder, 'node_modules', 'node', 'node_modules');
	if (!existsSync(platformPackages)) return {};
	const withHeaders = readdirSync(platformPackages)
		.map((name) => join(platformPackages, name, 'include', 'node', 'node_api.h'))
		.find((header) => existsSync(header));
	return withHeaders ? { npm_config_nodedir: dirname(dirname(dirname(withHeaders))) } : {};
}

if (require.main === module) {
	installN8n().then(
		({ folder }) => say(`n8n ${N8N_VERSION} is ready in ${folder}`),
		(error: Error) => {
			say(error.message);
			process.exitCode = 1;
		},
	);
}
