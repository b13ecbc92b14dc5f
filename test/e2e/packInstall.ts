/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from './shell';

export const repository = join(__dirname, '..', '..');
const PACKAGE_NAME = 'n8n-nodes-snelstart-prestashop';

/** Builds the repository and packs what would go to npm; returns the path of the tarball. */
export async function buildAndPack(into: string): Promise<string> {
	await mkdir(into, { recursive: true });
	const env = { ...process.env, CI: 'true', NO_COLOR: '1' };
	await mustRun('npm', ['run', 'build', '--silent'], { cwd: repository, env });
	return await pack(repository, into);
}

/** `npm pack` without lifecycle scripts; returns the path of the tarball. */
async function pack(folder: string, into: string): Promise<string> {
	const { stdout } = await mustRun(
		'npm',
		['pack', '--ignore-scripts', '--silent', '--pack-destination', into],
		{ cwd: folder },
	);
	return join(into, stdout.trim().split('\n').pop() ?? '');
}

/**
 * Puts a tarball where n8n's Community Nodes screen puts it, in the same way (n8n 2.41.1,
 * community-packages.service): untar, drop the development, peer and optional dependencies, install
 * the rest without scripts. Only n8n's list of installed packages is not filled.
 */
export async function installTarball(tarball: string, userFolder: string): Promise<string> {
	const target = join(userFolder, '.n8n', 'nodes', 'node_modules', PACKAGE_NAME);
	await rm(target, { recursive: true, force: true });
	await mkdir(target, { recursive: true });
	await mustRun('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
	await keepRunTimeDependenciesOnly(join(target, 'package.json'));
	await mustRun(
		'npm',
		[
			'install',
			'--ignore-scripts',
			'--install-strategy=shallow',
			'--bin-links=false',
			'--package-lock=false',
			'--no-audit',
			'--no-fund',
		],
		{ cwd: target },
	);
	return target;
}

async function keepRunTimeDependenciesOnly(manifestPath: string): Promise<void> {
	const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as Record<string, unknown>;
	for (const kind of ['devDependencies', 'peerDependencies', 'optionalDependencies']) {
		delete manifest[kind];
	}
	await writeFile(manifestPath, JSON.stringify(manifest, null, 2));
}
