import { functionsOf } from './house/functionsOf';

const PLANTED = `export function long(): number {
	const short = (): number => 1;
	return [1].map((each) =>
		each + short(),
	)[0];
}
class A {
	constructor() {}
	method() {
		return { named: () => 1 };
	}
}`;

describe('length of functions', () => {
	it('is counted for each with a name, longest first', () => {
		expect(functionsOf('a.ts', PLANTED)).toEqual([
			{ name: 'a.ts long', lines: 6 },
			{ name: 'a.ts method', lines: 3 },
			{ name: 'a.ts short', lines: 1 },
			{ name: 'a.ts constructor', lines: 1 },
			{ name: 'a.ts named', lines: 1 },
		]);
	});
});
