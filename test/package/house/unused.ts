/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { manifest, root } from '../repository';

interface Issues {
	issues: Array<{ file: string } & Record<string, Array<{ name?: string }> | string>>;
}

/** The calls of knip that `npm run unused` is made of: the whole house, then the product alone. */
export const UNUSED = manifest.scripts.unused.split('&&').map((call) => call.trim().split(' '));

/** What one such call finds in a house: a file nobody reaches, or a file and the name it exports for nobody. */
export function unused([, ...options]: string[], house: string): string[] {
	const knip = join(root, 'node_modules/.bin/knip');
	const { stdout } = spawnSync(knip, [...options, '--reporter', 'json'], {
		cwd: house,
		encoding: 'utf8',
	});
	return (JSON.parse(stdout) as Issues).issues.flatMap(({ file, files, exports, types }) => [
		...(files?.length > 0 ? [file] : []),
		...[exports, types].flat().map((it) => `${file} ${typeof it === 'string' ? it : it.name}`),
	]);
}
