/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { randomBytes } from 'node:crypto';
import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../home';
import { mustRun, run } from '../shell';
import type { Programs } from './packages';
import { Service } from './service';

const DATABASE = 'n8n';
const USER = 'n8n';

export interface Postgres {
	service: Service;
	/** What n8n has to know to use it. */
	env: NodeJS.ProcessEnv;
	/** The rows of a query, each with its columns as text. */
	query(sql: string): Promise<string[][]>;
}

/**
 * A PostgreSQL of this test's own: on loopback, without a Unix socket, with a random password, in a
 * folder it owns. It refuses to run as root, so root hands it to Debian's user `postgres`.
 */
export async function startPostgres(programs: Programs, folder: string): Promise<Postgres> {
	const port = String(await freePort());
	const password = randomBytes(18).toString('hex');
	const uid = await ownerOfPostgres();
	const data = await createCluster(programs, { folder, password, uid });
	const service = new Service({
		name: 'PostgreSQL',
		command: join(programs.postgres, 'postgres'),
		args: ['-D', data, '-p', port, '-h', '127.0.0.1', '-k', '', '-c', 'fsync=off'],
		cwd: data,
		uid,
		logFile: join(folder, 'postgres.log'),
		stopSignal: 'SIGINT',
		lastSignal: 'SIGQUIT',
	});
	const as = (database: string) => ['-h', '127.0.0.1', '-p', port, '-U', USER, '-d', database];
	const env = { ...process.env, PGPASSWORD: password };
	const psql = join(programs.postgres, 'psql');
	const isReady = async () =>
		(await run(psql, [...as('postgres'), '-c', 'select 1'], { env })).code === 0;
	await service.whenReady(isReady, 60_000);
	await mustRun(psql, [...as('postgres'), '-c', `create database ${DATABASE}`], { env });
	return {
		service,
		env: environment(port, password),
		query: async (sql) => {
			const args = [...as(DATABASE), '--no-align', '--tuples-only', '-F', '\t', '-c', sql];
			const { stdout } = await mustRun(psql, args, { env });
			return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')]));
		},
	};
}

/** The user id for a server that will not run as root; undefined where this script is not root. */
async function ownerOfPostgres(): Promise<number | undefined> {
	if (process.getuid?.() !== 0) return undefined;
	const { stdout } = await mustRun('id', ['-u', 'postgres']);
	return Number(stdout.trim());
}

async function createCluster(
	programs: Programs,
	{ folder, password, uid }: { folder: string; password: string; uid?: number },
): Promise<string> {
	const home = join(folder, 'postgres');
	const data = join(home, 'data');
	const passwordFile = join(home, 'password');
	await mkdir(home, { mode: 0o700 });
	await writeFile(passwordFile, password, { mode: 0o600 });
	if (uid !== undefined) for (const path of [home, passwordFile]) await chown(path, uid, -1);
	const initdb = join(programs.postgres, 'initdb');
	const args = ['-D', data, '-U', USER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
	const asOwner = uid === undefined ? [] : ['runuser', '-u', 'postgres', '--'];
	const [command, ...rest] = [...asOwner, initdb, ...args, '--no-sync', '--encoding=UTF8'];
	await mustRun(command, rest, { cwd: '/' });
	return data;
}

function environment(port: string, password: string): NodeJS.ProcessEnv {
	return {
		DB_TYPE: 'postgresdb',
		DB_POSTGRESDB_HOST: '127.0.0.1',
		DB_POSTGRESDB_PORT: port,
		DB_POSTGRESDB_DATABASE: DATABASE,
		DB_POSTGRESDB_USER: USER,
		DB_POSTGRESDB_PASSWORD: password,
	};
}
