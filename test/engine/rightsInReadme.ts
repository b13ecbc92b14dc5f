/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../lab/engine';

type Permissions = Record<string, Array<'GET' | 'PATCH' | 'PUT'>>;

/** Rights of the webservice key as the table in the README lists them. */
export function rightsInReadme(): Permissions {
	const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
	const [, table] = readme.split(/\| resource +\| view \(GET\) +\| modify \(PUT\) +\|/);
	const rows = table.split('\n').filter((line) => line.startsWith('| `'));
	return Object.fromEntries(
		rows.flatMap((row) => {
			const [, resources, get, put] = row.split('|');
			const verbs = [get.includes('✓') && 'GET', put.includes('✓') && 'PUT'].filter(Boolean);
			return [...resources.matchAll(/`(\w+)`/g)].map(([, resource]) => [resource, verbs]);
		}),
	) as Permissions;
}
