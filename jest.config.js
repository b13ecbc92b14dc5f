/** One jest project per room of test/, so that `jest --selectProjects domain` runs in seconds. */
const project = (displayName, setupFilesAfterEnv = []) => ({
	displayName,
	/** One name for all, under which jest keeps what it compiled: a file that several rooms use is compiled once. */
	id: 'n8n-nodes-snelstart-prestashop',
	testEnvironment: '<rootDir>/test/realm/environment.js',
	runtime: '<rootDir>/test/realm/runtime.js',
	transform: { '^.+\\.ts$': '@swc/jest' },
	setupFiles: ['<rootDir>/test/properties/seed.ts'],
	setupFilesAfterEnv,
	testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
});

module.exports = {
	maxWorkers: 2,
	/** What a suite leaves in a worker slows the next ones down: with 3 GB of it a suite takes more than twice as long. */
	workerIdleMemoryLimit: '1500MB',
	testTimeout: 30_000,
	projects: [
		project('domain'),
		project('nodes', ['<rootDir>/test/nodes/shortWaits.ts']),
		project('contract'),
		project('engine'),
		project('package'),
	],
};
