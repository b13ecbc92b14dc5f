/** What is used of Stryker, which tells its types to newer kinds of module resolution only. */
declare module '@stryker-mutator/core' {
	export class Stryker {
		constructor(options: object);
		runMutationTest(): Promise<Array<{ status: string }>>;
	}
}
