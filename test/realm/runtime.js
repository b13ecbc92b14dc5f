const { isBuiltin } = require('node:module');
const { isAbsolute, join, sep } = require('node:path');
const { compileFunction, constants } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { keptModule } = require('./kept');
const { requirePackage } = require('./packages');

const PACKAGES = join(sep, 'node_modules', sep);

/** What was compiled from a file, for all suites of this worker: run anew, it makes a module anew. */
const compiled = new Map();

/** Where the lines of a file come from: a module that is kept fails in suites that did not load it. */
const sourceMaps = new Map();

function compile(source, filename, parameters) {
	const known = compiled.get(filename);
	if (known?.source === source) return known.run;
	const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
	const run = compileFunction(source, parameters, { filename, importModuleDynamically });
	compiled.set(filename, { source, run });
	return run;
}

const isPackage = (name) =>
	name !== undefined && !name.startsWith('.') && !isAbsolute(name) && !isBuiltin(name);

/**
 * Jest's own, in the realm of the worker (`environment.js`). Packages are loaded once, unless the suite mocks one of
 * them, which has to reach the others too, or asks for its own; so is what remembers nothing (`kept.js`), unless the
 * suite mocks anything. All other files of the repository are loaded anew for each suite.
 */
module.exports = class SharedRuntime extends Runtime {
	constructor(config, environment, ...rest) {
		super(config, environment, ...rest);
		this.ownPackages = environment.ownPackages;
		this.executor.compile = (source, filename) =>
			compile(source, filename, this.executor.injectedModuleParameters);
		this.transformCache.sourceMaps = sourceMaps;
		this.suite = {
			root: config.rootDir,
			resolve: (from, name) => this._resolution.resolveCjs(from, name),
			transform: (path) => this.transformCache.transform(path),
		};
	}

	requireModule(from, name, options, isActual) {
		const anew = () => super.requireModule(from, name, options, isActual);
		if (options?.isInternalModule || this.ownPackages || isBuiltin(name ?? '')) return anew();
		if (isPackage(name)) return this.mocks(PACKAGES) ? anew() : requirePackage(from, name);
		const kept = this.mocks('') ? undefined : keptModule(this.suite, from, name);
		return kept ? kept.exports : anew();
	}

	/** Whether the suite mocks a module of which the path has this in it. */
	mocks(place) {
		return [...this.mockState.explicitCjsMock.keys()].some((id) => id.includes(place));
	}
};
