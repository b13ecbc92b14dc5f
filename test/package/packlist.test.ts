/* eslint-disable @n8n/community-nodes/no-restricted-imports -- runs outside n8n */
import { posix } from 'node:path';

import { exists, filesBelow, manifest, output, read } from './repository';

/** Files npm itself adds to every package. */
const ALWAYS = ['LICENSE.md', 'README.md', 'package.json'];

let packed: string[];

beforeAll(() => {
	if (!exists('dist')) throw new Error("There is no dist: run 'npm run build' before this test");
	const [answer] = JSON.parse(output('npm', 'pack', '--dry-run', '--json')) as [
		{ files: Array<{ path: string }> },
	];
	packed = answer.files.map(({ path }) => path).sort();
});

describe('the published package', () => {
	it('holds compiled files and what npm always adds, nothing else', () => {
		const others = packed.filter((path) => !path.startsWith('dist/'));
		expect(others).toEqual(ALWAYS);
		const ends = packed.filter((path) => !/\.(js|d\.ts|json|svg|png|md)$/.test(path));
		expect(ends).toEqual([]);
	});

	it('holds no tests, simulators or recordings', () => {
		const unwanted = /(^|\/)(test|tests|simulators|demo|bench|coverage|\.tmp)\/|\.test\./;
		expect(packed.filter((path) => unwanted.test(path))).toEqual([]);
	});

	it('holds every node, credential, codex file, icon and template', () => {
		const codex = manifest.n8n.nodes.map((path) => path.replace(/\.js$/, '.json'));
		const icons = filesBelow('icons', '.svg').map((path) => `dist/${path}`);
		const templates = filesBelow('workflows', '.json').map((path) => `dist/${path}`);
		const wanted = [...manifest.n8n.nodes, ...manifest.n8n.credentials, ...codex];
		expect(packed).toEqual(expect.arrayContaining([...wanted, ...icons, ...templates]));
	});

	it('holds every file that one of its files requires', () => {
		const missing = packed
			.filter((path) => path.endsWith('.js'))
			.flatMap((path) =>
				[...read(path).matchAll(/require\("(\.[^"]+)"\)/g)].map(([, target]) => ({
					path,
					target: posix.join(posix.dirname(path), target),
				})),
			)
			.filter(({ target }) => ![target, `${target}.js`, `${target}/index.js`].some(isPacked))
			.map(({ path, target }) => `${path} requires ${target}`);
		expect(missing).toEqual([]);
	});

	it('is as fresh as its sources: every compiled file has a source', () => {
		const compiled = packed.filter((path) => path.endsWith('.js'));
		const orphans = compiled.filter((path) => !exists(path.slice(5).replace(/\.js$/, '.ts')));
		expect(orphans).toEqual([]);
	});
});

const isPacked = (path: string): boolean => packed.includes(path);
