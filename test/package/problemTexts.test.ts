import { messagesPage } from './messagesPage';
import { problemTextsOf } from './problemTexts';
import { filesBelow, read } from './repository';

const PLANTED = `
const one = (code: string) => ({ code: 'total-differs', message: \`it is \${code}\`, fix: 'Mend it.' });
const two = { code: 'refunded' as const, message: a ? 'yes' : 'no', messageNl: 'ja', fix: 'x', fixNl: 'y' };
const three = { ...problem, ...furtherSaid(problem, '; ', worded('more', 'meer')), fix: 'Do.', fixNl: 'Doe.' };
const four = { message: given, fix };
`;

describe('what a problem says', () => {
	it('is found in each of its turns', () => {
		expect(problemTextsOf('planted.ts', PLANTED)).toEqual([
			expect.objectContaining({
				code: 'total-differs',
				message: ['it is {}'],
				messageNl: [],
				fix: ['Mend it.'],
				fixNl: [],
				line: 2,
			}),
			expect.objectContaining({ code: 'refunded', message: ['yes', 'no'], fixNl: ['y'] }),
			expect.objectContaining({ code: '', message: ['{}; more'], messageNl: ['{}; meer'] }),
		]);
	});

	it('is said in Dutch as well as in English, everywhere in the product', () => {
		const sources = [...filesBelow('domain', '.ts'), ...filesBelow('nodes', '.ts')];
		const lacking = sources.flatMap((path) =>
			problemTextsOf(path, read(path))
				.filter(({ messageNl, fix, fixNl }) => messageNl.length === 0 || fix.length > fixNl.length)
				.map(({ line, message }) => `${path}:${line}: ${message[0]}`),
		);
		expect(lacking).toEqual([]);
	});

	it('stands in docs/nl/meldingen.md as it is said (npm run messages)', () => {
		expect(read('docs/nl/meldingen.md')).toBe(messagesPage());
	});
});
