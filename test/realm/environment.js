const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { disableStorages } = require('./asyncStorages');
const { setByPackages } = require('./packages');

const membersOf = (object) =>
	new Map(
		Reflect.ownKeys(object).map((name) => [name, Object.getOwnPropertyDescriptor(object, name)]),
	);

const isSame = (one, other) => one?.get === other.get && Object.is(one?.value, other.value);

/** Remembers the members of an object; the function it answers puts them back. */
function keep(object) {
	const before = membersOf(object);
	return () => {
		for (const name of Reflect.ownKeys(object)) {
			if (!before.has(name) && !setByPackages.has(name)) Reflect.deleteProperty(object, name);
		}
		for (const [name, member] of before) {
			const now = Object.getOwnPropertyDescriptor(object, name);
			if (!isSame(now, member)) Reflect.defineProperty(object, name, member);
		}
	};
}

/**
 * Where the suites of a worker run: in the worker itself, one after the other, instead of each in a `vm` context. There
 * every access to a global goes through an interceptor, nothing that was compiled is of use to the next suite, and what
 * a suite leaves stays in memory. What keeps suites apart here: each loads every file of this repository anew
 * (`runtime.js`), and spies, globals and environment variables are put back after it.
 */
module.exports = class SharedRealm {
	constructor({ projectConfig }, { docblockPragmas }) {
		this.global = globalThis;
		this.moduleMocker = new ModuleMocker(globalThis);
		this.fakeTimers = null;
		this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
		/** `@own-packages` in the first comment of a suite: what a package reads while it is loaded matters to it. */
		this.ownPackages = 'own-packages' in docblockPragmas;
		const { exit } = process;
		this.putBack = [keep(globalThis), keep(process.env), () => (process.exit = exit)];
	}

	async setup() {}

	async teardown() {
		this.fakeTimersModern.dispose();
		this.moduleMocker.restoreAllMocks();
		for (const putBack of this.putBack) putBack();
		disableStorages();
		this.global = null;
	}

	exportConditions() {
		return ['node', 'node-addons'];
	}

	getVmContext() {
		return this.global;
	}
};
