import { exists, filesBelow, manifest, read, sourceOf } from './repository';

const locks = ['package-lock.json', 'test/e2e/n8n/package-lock.json'];

describe('package.json', () => {
	it('has the name and the keyword by which n8n finds community nodes', () => {
		expect(manifest.name).toBe('n8n-nodes-snelstart-prestashop');
		expect(manifest.keywords).toContain('n8n-community-node-package');
		expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
	});

	it('declares the strict node API, version 1', () => {
		expect(manifest.n8n).toMatchObject({ n8nNodesApiVersion: 1, strict: true });
		expect(read('eslint.config.mjs').trim()).toBe(
			"import { config } from '@n8n/node-cli/eslint';\n\nexport default config;",
		);
	});

	it('lists exactly the nodes and credentials that exist', () => {
		const listed = [...manifest.n8n.nodes, ...manifest.n8n.credentials];
		for (const file of listed) expect(file).toMatch(/^dist\/.+\.js$/);
		expect(listed.map(sourceOf).sort()).toEqual(
			[...filesBelow('nodes', '.node.ts'), ...filesBelow('credentials', '.credentials.ts')].sort(),
		);
	});

	it('gives every node a codex file that names it', () => {
		for (const file of manifest.n8n.nodes.map(sourceOf)) {
			const codex = JSON.parse(read(file.replace(/\.ts$/, '.json'))) as { node: string };
			const className = file.slice(file.lastIndexOf('/') + 1).split('.')[0];
			const name = className[0].toLowerCase() + className.slice(1);
			expect(codex.node).toBe(`${manifest.name}.${name}`);
		}
	});

	it('brings nothing along: no dependencies, n8n-workflow as the only peer', () => {
		expect(manifest.dependencies ?? {}).toEqual({});
		expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
		for (const field of [
			'overrides',
			'resolutions',
			'optionalDependencies',
			'bundleDependencies',
		]) {
			expect(manifest).not.toHaveProperty(field);
		}
	});

	it('pins every development dependency', () => {
		for (const version of Object.values(manifest.devDependencies)) {
			expect(version).toMatch(/^\d+\.\d+\.\d+$/);
		}
	});

	it('runs nothing on installation', () => {
		for (const script of ['preinstall', 'install', 'postinstall', 'prepare', 'prepack']) {
			expect(manifest.scripts).not.toHaveProperty(script);
		}
	});

	it('is under the MIT licence', () => {
		expect(manifest.license).toBe('MIT');
		expect(read('LICENSE.md')).toMatch(/MIT License|Permission is hereby granted, free of charge/);
	});

	it('ships compiled folders only', () => {
		expect(manifest.files.length).toBeGreaterThan(0);
		for (const path of manifest.files) expect(path).toMatch(/^dist\/[a-z]+$/);
	});
});

describe('package-lock.json', () => {
	it.each(locks)('%s names no registry', (path) => {
		expect(exists(path)).toBe(true);
		expect(read(path)).not.toMatch(/"resolved"|https?:\/\/[^"]*(registry|npm)[^"]*\.tgz/);
	});

	it('installs the version of the manifest', () => {
		const lock = JSON.parse(read('package-lock.json')) as { name: string; version: string };
		expect(lock).toMatchObject({ name: manifest.name, version: manifest.version });
	});
});
