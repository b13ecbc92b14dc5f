const { AsyncLocalStorage } = require('node:async_hooks');

/** Storages that a suite has put something in. Until they are disabled every promise of the suites after it carries them on. */
const inUse = new Set();

for (const name of ['run', 'enterWith']) {
	const original = AsyncLocalStorage.prototype[name];
	AsyncLocalStorage.prototype[name] = function (...given) {
		inUse.add(this);
		return original.apply(this, given);
	};
}

/** Takes all of them out of use; each comes back into it with what is put in next. */
function disableStorages() {
	for (const storage of inUse) storage.disable();
	inUse.clear();
}

module.exports = { disableStorages };
