/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../engine';

const sources = ['nodes', 'credentials', 'domain', 'package.json', 'tsconfig.json'];

const built = join(packageRoot, 'dist', 'nodes', 'PrestaShop', 'PrestaShop.node.js');

function newest(path: string): number {
	const entry = statSync(path);
	if (!entry.isDirectory()) return entry.mtimeMs;
	return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** True when dist is missing or a source has changed since it was built. */
export function buildIsStale(): boolean {
	if (!existsSync(built)) return true;
	const changed = Math.max(...sources.map((name) => newest(join(packageRoot, name))));
	return changed > statSync(built).mtimeMs;
}

/** Builds the package as `npm run build` does; what the build says is shown only when it fails. */
export function build(): void {
	const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--silent'], {
		cwd: packageRoot,
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(`npm run build failed\n${stdout}\n${stderr}`);
}
