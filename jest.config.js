const transform = {
	'^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.check.json', isolatedModules: true }],
};

/** One jest project per room of test/, so that `jest --selectProjects domain` runs in a second. */
const project = (displayName, testTimeout = 30_000) => ({
	displayName,
	testEnvironment: 'node',
	transform,
	testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
	setupFilesAfterEnv: [],
	testTimeout,
});

module.exports = {
	maxWorkers: 2,
	projects: ['domain', 'nodes', 'contract', 'engine', 'package'].map((name) => project(name)),
};
