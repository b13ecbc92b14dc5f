const { readFileSync } = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const { dirname, isAbsolute, relative, sep } = require('node:path');
const { compileFunction } = require('node:vm');
const { requirePackage } = require('./packages');

/** Where files begin that remember nothing between two runs; `test/package/keptRooms.test.ts` looks whether they do. */
const ROOMS = [
	...['domain/', 'nodes/', 'credentials/'],
	...['lab/facts/', 'lab/simulators/', 'lab/worlds/', 'lab/judges/'],
	...['test/engine/englishPieces.ts', 'test/package/sourceFiles.ts'],
];

const PARAMETERS = ['module', 'exports', 'require', '__dirname', '__filename'];

/** Whoever watches edits files between two runs of one process. */
const isWatching = process.argv.some((one) => one.startsWith('--watch'));

const builtin = createRequire(__filename);
const paths = new Map();
const modules = new Map();

const isPlain = (value) =>
	typeof value === 'object' &&
	value !== null &&
	[Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

/** What one suite would change in it, the next would read. */
function freeze(value) {
	if (!isPlain(value) || Object.isFrozen(value)) return;
	Object.freeze(value);
	for (const { value: member } of Object.values(Object.getOwnPropertyDescriptors(value))) {
		freeze(member);
	}
}

function pathOf({ resolve }, from, name) {
	if (name === undefined) return from;
	const key = `${dirname(from)} ${name}`;
	if (!paths.has(key)) paths.set(key, resolve(from, name));
	return paths.get(key);
}

function load(suite, path) {
	if (path.endsWith('.json')) return { exports: JSON.parse(readFileSync(path, 'utf8')) };
	const module = { exports: {} };
	const run = compileFunction(suite.transform(path), PARAMETERS, { filename: path });
	run(module, module.exports, requireFrom(suite, path), dirname(path), path);
	return module;
}

const requireFrom = (suite, path) => (name) => {
	if (isBuiltin(name)) return builtin(name);
	if (!name.startsWith('.') && !isAbsolute(name)) return requirePackage(path, name);
	const found = keptModule(suite, path, name);
	if (!found) throw new Error(`${path} is kept for all suites, and ${name} is not`);
	return found.exports;
};

/**
 * A file that is loaded once for all suites of a worker, and stays as warm as the first of them left it; undefined for
 * what is loaded anew.
 *
 * @param suite where the repository is, and how the suite that needs it first resolves and compiles
 */
function keptModule(suite, from, name) {
	const path = pathOf(suite, from, name);
	const place = relative(suite.root, path).replaceAll(sep, '/');
	if (isWatching || !ROOMS.some((room) => place.startsWith(room))) return undefined;
	if (!modules.has(path)) {
		const module = load(suite, path);
		for (const value of Object.values(module.exports)) freeze(value);
		modules.set(path, module);
	}
	return modules.get(path);
}

module.exports = { keptModule, ROOMS };
