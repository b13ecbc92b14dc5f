/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import './environment';
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackageDirectoryLoader } from 'n8n-core';
import {
	NodeHelpers,
	type ICredentialType,
	type INodeType,
	type INodeTypes,
	type IVersionedNodeType,
} from 'n8n-workflow';
import { packageRoot } from './packageRoot';
import { standIns } from './standIns';

/** Where our own classes come from: the built package as n8n loads it, or the TypeScript sources. */
export type Source = 'dist' | 'src';

/** Node and credential classes the engine may ask for. */
export interface Catalogue {
	nodeTypes: INodeTypes;
	credentialType(name: string): ICredentialType;
	/** Our own nodes, without the stand-ins. */
	nodes(): INodeType[];
}

interface PackageManifest {
	name: string;
	n8n: { nodes: string[]; credentials: string[] };
}

const manifest = (): PackageManifest =>
	JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as PackageManifest;

type ClassTable<T> = Map<string, T>;

/** An instance of the class that is named as its file, as n8n finds it. */
async function instanceOf<T>(file: string): Promise<T> {
	const module = (await import(file)) as Record<string, new () => T>;
	const className = file.slice(file.lastIndexOf('/') + 1).split('.')[0];
	return new module[className]();
}

interface Sources<T> {
	table: ClassTable<T>;
	/** Files that do not load: one broken node must not stop a test of another. */
	broken: string[];
}

/** Classes from the TypeScript sources. */
async function loadSources<T>(files: string[], nameOf: (type: T) => string): Promise<Sources<T>> {
	const table: ClassTable<T> = new Map();
	const broken: string[] = [];
	for (const dist of files) {
		const file = join(packageRoot, dist.replace(/^dist\//, '').replace(/\.js$/, '.ts'));
		try {
			const type = await instanceOf<T>(file);
			table.set(nameOf(type), type);
		} catch (error) {
			broken.push(`${file}: ${(error as Error).message}`);
		}
	}
	return { table, broken };
}

function lookup<T>(table: ClassTable<T>, name: string, broken: string[]): T {
	const type = table.get(name);
	if (type === undefined) {
		const known = [...table.keys()].join(', ');
		throw new Error(`The engine knows no "${name}"; it knows ${known}\n${broken.join('\n')}`);
	}
	return type;
}

function catalogue(
	nodes: ClassTable<INodeType | IVersionedNodeType>,
	credentials: ClassTable<ICredentialType>,
	broken: string[] = [],
): Catalogue {
	const all: ClassTable<INodeType | IVersionedNodeType> = new Map([...standIns, ...nodes]);
	return {
		nodeTypes: {
			getByName: (name) => lookup(all, name, broken),
			getByNameAndVersion: (name, version) =>
				NodeHelpers.getVersionedNodeType(lookup(all, name, broken), version),
			getKnownTypes: () => Object.fromEntries([...all.keys()].map((name) => [name, {}])),
		},
		credentialType: (name) => lookup(credentials, name, broken),
		nodes: () => [...nodes.values()].map((type) => NodeHelpers.getVersionedNodeType(type)),
	};
}

async function catalogueFromSources(): Promise<Catalogue> {
	const { name, n8n } = manifest();
	const nodes = await loadSources<INodeType>(
		n8n.nodes,
		(type) => `${name}.${type.description.name}`,
	);
	const credentials = await loadSources<ICredentialType>(n8n.credentials, (type) => type.name);
	return catalogue(nodes.table, credentials.table, [...nodes.broken, ...credentials.broken]);
}

async function catalogueFromDist(): Promise<Catalogue> {
	const loader = new PackageDirectoryLoader(packageRoot);
	await loader.loadAll();
	const nodes = Object.entries(loader.nodeTypes).map(
		([name, { type }]) => [`${loader.packageName}.${name}`, type] as const,
	);
	const credentials = Object.entries(loader.credentialTypes).map(
		([name, { type }]) => [name, type] as const,
	);
	return catalogue(new Map(nodes), new Map(credentials));
}

const loaded = new Map<Source, Promise<Catalogue>>();

/** Loads our nodes and credentials once per process; `dist` must have been built. */
export async function loadCatalogue(source: Source): Promise<Catalogue> {
	const known =
		loaded.get(source) ?? (source === 'dist' ? catalogueFromDist() : catalogueFromSources());
	loaded.set(source, known);
	return await known;
}
