const { createRequire } = require('node:module');

/** Names that packages have put on the global object: theirs to keep as long as they are loaded. */
const setByPackages = new Set();

const loaded = new Set();

/** A package as node itself loads it: once for all suites of a worker, and compiled once. */
function requirePackage(from, name) {
	const require = createRequire(from);
	if (loaded.has(name)) return require(name);
	const before = new Set(Reflect.ownKeys(globalThis));
	const found = require(name);
	for (const key of Reflect.ownKeys(globalThis)) if (!before.has(key)) setByPackages.add(key);
	loaded.add(name);
	return found;
}

module.exports = { requirePackage, setByPackages };
