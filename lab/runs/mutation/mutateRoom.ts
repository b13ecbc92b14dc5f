import { ROOMS, type Room } from './rooms';

export interface MutatedRoom {
	mutants: number;
	/** How many changes made a test of the room fail, or run without end. */
	noticed: number;
	timedOut: number;
	seconds: number;
}

/** Changes the rules of a room one small thing at a time and runs the tests of that room alone against each change. */
export async function mutateRoom(room: Room): Promise<MutatedRoom> {
	const { folder, without } = ROOMS[room];
	const { Stryker } = await import('@stryker-mutator/core');
	const started = performance.now();
	const results = await new Stryker({
		mutate: [`domain/${folder}/*.ts`],
		testRunner: 'jest',
		coverageAnalysis: 'perTest',
		jest: {
			config: {
				testEnvironment: 'node',
				runtime: 'jest-runtime',
				transform: { '^.+\\.ts$': '@swc/jest' },
				testMatch: [`<rootDir>/test/domain/${folder}/*.test.ts`],
				testPathIgnorePatterns: ['/node_modules/', ...(without ? [without] : [])],
				testTimeout: 30_000,
			},
		},
		concurrency: 2,
		timeoutMS: 15_000,
		tempDirName: '.tmp/mutation',
		cleanTempDir: 'always',
		ignorePatterns: ['/dist', '/docs', '/icons'],
		reporters: ['clear-text', 'progress-append-only', 'html'],
		htmlReporter: { fileName: `.tmp/mutation-${room}.html` },
		clearTextReporter: { logTests: false, reportTests: false },
	}).runMutationTest();
	const counted = results.filter(({ status }) => status !== 'Ignored');
	const withStatus = (...wanted: string[]) =>
		counted.filter(({ status }) => wanted.includes(status)).length;
	return {
		mutants: counted.length,
		noticed: withStatus('Killed', 'Timeout', 'RuntimeError'),
		timedOut: withStatus('Timeout'),
		seconds: (performance.now() - started) / 1000,
	};
}
