/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../../lab/runs/commandLine';
import { step } from '../step';
import { mustRun, run } from '../shell';

/** The programs that queue mode needs beside n8n. */
export interface Programs {
	redisServer: string;
	redisCli: string;
	/** folder with initdb, postgres and psql */
	postgres: string;
}

const postgresVersions = '/usr/lib/postgresql';

/**
 * Redis and PostgreSQL of this machine. On Debian and Ubuntu what is missing is installed with
 * apt-get; elsewhere the error says what to install and how to name it.
 */
export async function ensurePrograms(): Promise<Programs> {
	const missing = missingPackages();
	if (missing.length > 0) await aptInstall(missing);
	const postgres = postgresFolder();
	const redisServer = redisProgram('redis-server');
	if (!postgres || !redisServer) throw new Error(`apt-get installed ${missing.join(', ')} in vain`);
	return { redisServer, redisCli: redisServer.replace(/server$/, 'cli'), postgres };
}

function missingPackages(): string[] {
	return [
		...(redisProgram('redis-server') ? [] : ['redis-server']),
		...(postgresFolder() ? [] : ['postgresql']),
	];
}

async function aptInstall(packages: string[]): Promise<void> {
	const apt = await run('apt-get', ['--version']).catch(() => undefined);
	if (apt?.code !== 0 || process.getuid?.() !== 0) {
		throw new Error(
			`Queue mode needs ${packages.join(' and ')}, and this script can only install them as root on ` +
				'a machine with apt-get. Install them, and where they are not found name their folders: ' +
				'REDIS_BIN (redis-server, redis-cli) and POSTGRES_BIN (initdb, postgres, psql).',
		);
	}
	say(
		`Missing here: ${packages.join(', ')}. They come from this machine's Debian or Ubuntu mirror.`,
	);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...withoutStartingServices };
	await step('apt-get update', () => mustRun('apt-get', ['update'], { env }));
	const args = ['install', '-y', '--no-install-recommends', ...packages];
	await step(`apt-get ${args.join(' ')}`, () => mustRun('apt-get', args, { env }));
}

/** In run level 1 Debian's packages do not start their server; this test starts its own. */
const withoutStartingServices = { RUNLEVEL: '1' };

function redisProgram(name: string): string | undefined {
	const folders = [process.env.REDIS_BIN, '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
	return folders
		.flatMap((folder) => (folder ? [join(folder, name)] : []))
		.find((path) => existsSync(path));
}

/** The newest PostgreSQL of Debian's layout. */
function postgresFolder(): string | undefined {
	if (process.env.POSTGRES_BIN) return process.env.POSTGRES_BIN;
	if (!existsSync(postgresVersions)) return undefined;
	return readdirSync(postgresVersions)
		.sort((one, other) => Number(other) - Number(one))
		.map((version) => join(postgresVersions, version, 'bin'))
		.find((folder) => existsSync(join(folder, 'initdb')));
}
