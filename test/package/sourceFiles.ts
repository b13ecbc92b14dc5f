/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '../..');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
export const exists = (path: string): boolean => existsSync(join(root, path));

/** Files below a folder, with the given end of name; empty when the folder is missing. */
export function filesBelow(folder: string, end: string): string[] {
	if (!exists(folder)) return [];
	return readdirSync(join(root, folder)).flatMap((name) => {
		const path = `${folder}/${name}`;
		if (name === 'node_modules') return [];
		if (statSync(join(root, path)).isDirectory()) return filesBelow(path, end);
		return name.endsWith(end) ? [path] : [];
	});
}
