const { isBuiltin } = require('node:module');
const { isAbsolute, join, sep } = require('node:path');
const { compileFunction, constants } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { requirePackage } = require('./packages');

const PACKAGES = join(sep, 'node_modules', sep);

/** What was compiled from a file, for all suites of this worker: run anew, it makes a module anew. */
const compiled = new Map();

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
 * Jest's own, in the realm of the worker (`environment.js`). Files of the repository are loaded anew for each suite;
 * packages once, unless the suite mocks one of them, which has to reach the others too, or asks for its own.
 */
module.exports = class SharedRuntime extends Runtime {
	constructor(config, environment, ...rest) {
		super(config, environment, ...rest);
		this.ownPackages = environment.ownPackages;
		this.executor.compile = (source, filename) =>
			compile(source, filename, this.executor.injectedModuleParameters);
	}

	requireModule(from, name, options, isActual) {
		const isOurs = options?.isInternalModule || !isPackage(name) || this.ownPackages;
		if (isOurs || this.mocksPackage()) return super.requireModule(from, name, options, isActual);
		return requirePackage(from, name);
	}

	mocksPackage() {
		return [...this.mockState.explicitCjsMock.keys()].some((id) => id.includes(PACKAGES));
	}
};
