/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	LOCAL_TABLES,
	type LocalDatabase,
	type LocalTable,
} from '../../worlds/local/localDatabase';

const DEBIAN = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs; '' on a machine without it. */
export function postgresPrograms(): string {
	const onPath = (process.env.PATH ?? '').split(':');
	const packaged = existsSync(DEBIAN)
		? readdirSync(DEBIAN)
				.sort((a, b) => Number(b) - Number(a))
				.map((version) => join(DEBIAN, version, 'bin'))
		: [];
	const isWhole = (folder: string) =>
		['initdb', 'pg_ctl', 'psql'].every((program) => existsSync(join(folder, program)));
	return [...onPath, ...packaged].find(isWhole) ?? '';
}

/** A PostgreSQL of its own in a folder of its own, that nobody else can reach; `close` takes both away. */
export class Postgres {
	private constructor(
		private readonly programs: string,
		private readonly folder: string,
	) {}

	/** Starts one. It runs as another user where this process is root, as PostgreSQL asks. */
	static start(): Postgres {
		const folder = mkdtempSync(join(tmpdir(), 'local-snelstart-'));
		chmodSync(folder, 0o777);
		const own = new Postgres(postgresPrograms(), folder);
		own.call('initdb', ['-D', join(folder, 'data'), '-A', 'trust', '-U', 'lab', '-E', 'UTF8']);
		const server = `-c listen_addresses= -k ${folder}`;
		const log = join(folder, 'log');
		own.call('pg_ctl', ['-D', join(folder, 'data'), '-w', '-l', log, '-o', server, 'start']);
		return own;
	}

	close(): void {
		this.call('pg_ctl', ['-D', join(this.folder, 'data'), '-m', 'immediate', 'stop']);
		rmSync(this.folder, { recursive: true, force: true });
	}

	/** Makes the tables anew with these rows in them. */
	load(database: LocalDatabase): void {
		this.psql(
			Object.keys(LOCAL_TABLES)
				.map((name) => tableOf(name as LocalTable, database))
				.join('\n'),
		);
	}

	/** What a query with its values in the place of $1, $2, ... gives; every cell as text, '' for null. */
	query(query: string, values: readonly string[]): Array<Record<string, string>> {
		const types = values.map(() => 'text').join(', ');
		const given = values.map(quoted).join(', ');
		const text = this.psql(`PREPARE asked(${types}) AS ${query};\nEXECUTE asked(${given});`);
		const [head = [], ...rows] = cellsOf(text);
		return rows.map((row) =>
			Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])),
		);
	}

	private psql(input: string): string {
		const settings = ['-X', '-q', '-h', this.folder, '-U', 'lab', '-v', 'ON_ERROR_STOP=1'];
		const done = spawnSync(join(this.programs, 'psql'), [...settings, '--csv', 'postgres'], {
			input,
			encoding: 'utf8',
			maxBuffer: 1 << 28,
		});
		if (done.status !== 0) throw new Error(done.stderr || String(done.error));
		return done.stdout;
	}

	private call(program: string, args: readonly string[]): void {
		const path = join(this.programs, program);
		const isRoot = process.getuid?.() === 0;
		const [file, before] = isRoot ? ['runuser', ['-u', 'postgres', '--', path]] : [path, []];
		execFileSync(file, [...before, ...args], { stdio: 'pipe', cwd: this.folder });
	}
}

const quoted = (value: string | number | null): string =>
	value === null
		? 'NULL'
		: typeof value === 'number'
			? String(value)
			: `'${value.replaceAll("'", "''")}'`;

function tableOf(name: LocalTable, database: LocalDatabase): string {
	const columns = Object.entries(LOCAL_TABLES[name]);
	const made = `CREATE TABLE ${name} (${columns.map((column) => column.join(' ')).join(', ')});`;
	const rows = database[name].map(
		(row) => `(${columns.map(([column]) => quoted(row[column] ?? null)).join(', ')})`,
	);
	const filled = rows.length === 0 ? '' : `INSERT INTO ${name} VALUES ${rows.join(', ')};`;
	return `DROP TABLE IF EXISTS ${name};\n${made}\n${filled}`;
}

/** The cells of a table in CSV as psql writes it. */
function cellsOf(csv: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let isQuoted = false;
	const end = () => {
		rows[rows.length - 1].push(cell);
		cell = '';
	};
	for (let at = 0; at < csv.length; at += 1) {
		const sign = csv[at];
		if (isQuoted && sign === '"' && csv[at + 1] === '"') {
			cell += sign;
			at += 1;
		} else if (sign === '"') isQuoted = !isQuoted;
		else if (!isQuoted && sign === ',') end();
		else if (!isQuoted && sign === '\n') {
			end();
			rows.push([]);
		} else cell += sign;
	}
	return rows.filter((row) => row.length > 0);
}
