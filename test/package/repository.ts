/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-dangerous-functions -- runs outside n8n */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ICredentialType, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { exists, filesBelow, read, root } from './sourceFiles';

export { exists, filesBelow, read, root };

export interface Manifest {
	name: string;
	version: string;
	license: string;
	keywords: string[];
	files: string[];
	scripts: Record<string, string>;
	dependencies?: Record<string, string>;
	peerDependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	n8n: { n8nNodesApiVersion: number; strict: boolean; nodes: string[]; credentials: string[] };
}

export const manifest = JSON.parse(read('package.json')) as Manifest;

/** Output of a program run in the repository; throws when it fails. */
export const output = (program: string, ...args: string[]): string =>
	execFileSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

/** Files that are committed or about to be: everything git does not ignore. */
export const committedFiles = (): string[] =>
	output('git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
		.split('\0')
		.filter((path) => path !== '' && exists(path));

/** TypeScript source of a file that the manifest lists in dist. */
export const sourceOf = (compiled: string): string =>
	compiled.replace(/^dist\//, '').replace(/\.js$/, '.ts');

async function instanceOf<T>(compiled: string): Promise<T> {
	const path = sourceOf(compiled);
	const className = path.slice(path.lastIndexOf('/') + 1).split('.')[0];
	const module = (await import(join(root, path))) as Record<string, new () => T>;
	return new module[className]();
}

/** This package's nodes, from the sources. */
export const nodes = async (): Promise<INodeType[]> =>
	await Promise.all(manifest.n8n.nodes.map(async (file) => await instanceOf<INodeType>(file)));

/** Descriptions of this package's nodes by full type name, from the sources. */
export const nodeDescriptions = async (): Promise<Record<string, INodeTypeDescription>> =>
	Object.fromEntries(
		(await nodes()).map(({ description }) => [`${manifest.name}.${description.name}`, description]),
	);

export const credentials = async (): Promise<ICredentialType[]> =>
	await Promise.all(
		manifest.n8n.credentials.map(async (file) => await instanceOf<ICredentialType>(file)),
	);
