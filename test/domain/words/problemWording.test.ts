import type { Problem } from '../../../domain/words/problem';
import { problemTitle } from '../../../domain/words/problemTitle';
import { problemWording } from '../../../domain/words/problemWording';
import { read } from '../../package/repository';

/** As the definition lists them, so that a new code is tried too. */
const CODES = [...read('domain/words/problem.ts').matchAll(/\| '([a-z-]+)'/g)].map(
	([, code]) => code as Problem['code'],
);

/** Codes that one of the languages lacks. */
const lacking = (codes: readonly Problem['code'][]): string[] =>
	codes.filter((code) => {
		const { en, nl } = problemTitle(code);
		return en === '' || nl === '' || en === code || nl === code || en === nl;
	});

describe('each problem', () => {
	it('has a title in both languages', () => {
		expect(CODES.length).toBeGreaterThan(50);
		expect(lacking(CODES)).toEqual([]);
	});

	it('would be found without one', () => {
		const planted = 'no-such-problem' as Problem['code'];
		expect(lacking([...CODES, planted])).toEqual([planted]);
	});

	it('is told in Dutch by its own words, or else by its title', () => {
		const problem: Problem = { code: 'unknown-article', message: 'no article X', fix: 'Make it.' };
		expect(problemWording(problem)).toEqual({
			message: { en: 'no article X', nl: 'een artikelcode is onbekend in SnelStart: no article X' },
			fix: { en: 'Make it.', nl: 'Make it.' },
		});
		const dutch = { ...problem, messageNl: 'geen artikel X', fixNl: 'Maak het.' };
		expect(problemWording(dutch)).toMatchObject({
			...{ message: { nl: 'geen artikel X' }, fix: { nl: 'Maak het.' } },
		});
	});
});
