/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeEnvironment } from './composeFile';
import type { N8nInstallation } from './install';

/** One n8n with a user folder of its own: no owner, workflow or credential of anybody else in it. */
export interface N8nHome {
	installation: N8nInstallation;
	userFolder: string;
	port: number;
	url: string;
	env: NodeJS.ProcessEnv;
	/** Removes the user folder now; the end of this process does it too. */
	remove(): void;
}

/** The person who logs in to the demo n8n. The password is no secret: n8n listens on loopback only. */
export const owner = {
	email: 'winkelier@example.com',
	password: 'Webwinkel-2026',
	firstName: 'Sanne',
	lastName: 'de Winkelier',
	/** bcrypt of the password above, 10 rounds */
	passwordHash: '$2a$10$wx7ZltvICpbNoLl87id6r.MOpc5BWYby3ta3Opv07NO921uRqAj2m',
};

/** A fresh user folder in the temp folder and the environment of a quiet n8n that only serves loopback. */
export async function createHome(installation: N8nInstallation, port?: number): Promise<N8nHome> {
	const userFolder = await mkdtemp(join(tmpdir(), 'n8n-snelstart-prestashop-'));
	const remove = () => rmSync(userFolder, { recursive: true, force: true });
	process.once('exit', remove);
	const ownPort = port ?? (await freePort());
	const env = { ...installation.env, ...(await environment(userFolder, ownPort)) };
	return {
		installation,
		userFolder,
		port: ownPort,
		url: `http://localhost:${ownPort}`,
		env,
		remove,
	};
}

/** A TCP port that is free now. */
export async function freePort(): Promise<number> {
	const port = await listen(0);
	if (port === undefined) throw new Error('No TCP port is free on this machine');
	return port;
}

/** Whether nothing listens on the port. */
export async function isFree(port: number): Promise<boolean> {
	return (await listen(port)) !== undefined;
}

async function listen(port: number): Promise<number | undefined> {
	return await new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(undefined));
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			const own = typeof address === 'object' && address ? address.port : undefined;
			server.close(() => resolve(own));
		});
	});
}

/** The settings that are shipped in docs/compose.yaml, on a machine without Docker. */
async function environment(userFolder: string, port: number): Promise<NodeJS.ProcessEnv> {
	return {
		...composeEnvironment('n8n', { N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex') }),
		N8N_USER_FOLDER: userFolder,
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_PORT: String(await freePort()),
		N8N_HOST: 'localhost',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_SECURE_COOKIE: 'false',
		N8N_INSTANCE_OWNER_MANAGED_BY_ENV: 'true',
		N8N_INSTANCE_OWNER_EMAIL: owner.email,
		N8N_INSTANCE_OWNER_PASSWORD_HASH: owner.passwordHash,
		N8N_INSTANCE_OWNER_FIRST_NAME: owner.firstName,
		N8N_INSTANCE_OWNER_LAST_NAME: owner.lastName,
		...withoutCallsToTheOutside,
	};
}

const withoutCallsToTheOutside: NodeJS.ProcessEnv = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_PYTHON_ENABLED: 'false',
	N8N_DISABLED_MODULES:
		'mcp-registry,instance-ai,chat-hub,insights,agents,agent-evals,mcp,workflow-builder',
};
