/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeEnvironment, composeFile } from '../e2e/composeFile';
import { manifest, read } from './repository';

const { services, volumes } = composeFile();
const install = read('docs/install.md');
const variables = Object.keys(services.n8n.environment);

/** Read by n8n itself, which is not among the packages that are installed here. */
const OF_N8N_ITSELF = [
	'N8N_UNVERIFIED_PACKAGES_ENABLED',
	'N8N_REINSTALL_MISSING_PACKAGES',
	'OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS',
];

/** Comes along with n8n-core. */
const SETTINGS = '@n8n/config';

/** What the settings of the n8n that is tested against say. */
function settingsOfN8n(): string {
	const folder = dirname(require.resolve(SETTINGS, { paths: [require.resolve('n8n-core')] }));
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.js'))
		.map((path) => readFileSync(join(folder, path), 'utf8'))
		.join('\n');
}

describe('docs/compose.yaml', () => {
	it('is an n8n alone, and with its profile "queue" one with workers', () => {
		const named = (queue: boolean) =>
			Object.keys(services).filter((name) => (services[name].profiles ?? []).length > 0 === queue);
		expect(named(false)).toEqual(['n8n']);
		expect(named(true)).toEqual(['worker', 'redis', 'postgres']);
		expect(services.worker.command).toMatch(/^worker\b/);
		for (const { depends_on: needs = {} } of [services.n8n, services.worker]) {
			expect(Object.keys(needs)).toEqual(['redis', 'postgres']);
			expect(Object.values(needs).every(({ required }) => required === false)).toBe(true);
		}
	});

	it('gives workers all that the main instance has, and a folder of their own', () => {
		expect(services.worker.environment).toEqual(services.n8n.environment);
		expect(services.worker.image).toBe(services.n8n.image);
		expect(services.worker.volumes).not.toEqual(services.n8n.volumes);
		const named = Object.values(services).flatMap((one) => one.volumes.map((v) => v.split(':')[0]));
		expect([...named].sort()).toEqual(Object.keys(volumes).sort());
	});

	it('starts the n8n that is tested against, and no less', () => {
		expect(services.n8n.image).toBe(
			`docker.n8n.io/n8nio/n8n:\${N8N_VERSION:-${manifest.devDependencies['n8n-core']}}`,
		);
	});

	it('sets what n8n reads, and the page tells each', () => {
		const known = settingsOfN8n();
		const unread = variables.filter(
			(name) => !known.includes(`'${name}'`) && !OF_N8N_ITSELF.includes(name),
		);
		expect(unread).toEqual([]);
		expect(variables.filter((name) => !install.includes(`\`${name}\``))).toEqual([]);
	});

	it('is all that the page names, but for what it says is set elsewhere', () => {
		const told = new Set(install.match(/\b(?:N8N|DB|QUEUE|EXECUTIONS|OFFLOAD)_[A-Z0-9_]+/g));
		const known = settingsOfN8n();
		const elsewhere = [...told].filter((name) => !variables.includes(name));
		expect(elsewhere.sort()).toEqual([
			'N8N_COMMUNITY_PACKAGES',
			'N8N_COMMUNITY_PACKAGES_MANAGED_BY_ENV',
			'N8N_SSRF_ALLOWED_HOSTNAMES',
			'N8N_SSRF_ALLOWED_IP_RANGES',
			'N8N_SSRF_PROTECTION_ENABLED',
			'N8N_VERSION',
		]);
		const unread = elsewhere.filter((name) => !known.includes(`'${name}'`));
		expect(unread).toEqual(['N8N_VERSION']);
	});

	it('asks for the key, and goes to queue mode by .env alone', () => {
		expect(() => composeEnvironment('n8n', {})).toThrow(/N8N_ENCRYPTION_KEY/);
		const alone = composeEnvironment('n8n', { N8N_ENCRYPTION_KEY: 'k' });
		expect(alone).toMatchObject({ EXECUTIONS_MODE: 'regular', DB_TYPE: 'sqlite' });
		const block = install.split('COMPOSE_PROFILES')[1].split('```')[0];
		const dotEnv = Object.fromEntries(
			`COMPOSE_PROFILES${block}`
				.trim()
				.split('\n')
				.map((line) => line.split('=') as [string, string]),
		);
		expect(dotEnv.COMPOSE_PROFILES).toBe('queue');
		const queue = composeEnvironment('worker', { ...dotEnv, N8N_ENCRYPTION_KEY: 'k' });
		expect(queue).toMatchObject({
			EXECUTIONS_MODE: 'queue',
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_PASSWORD: 'choose-one',
		});
	});

	it('is linked from the README, with the page', () => {
		expect(read('README.md')).toContain('](docs/install.md)');
		expect(install).toContain('](compose.yaml)');
	});
});
