import { hintsInOneLanguage } from './hintTexts';
import { filesBelow, read } from './repository';

const PLANTED = `
const fence = { hints: [...before, 'one language', worded('two', 'twee')] };
hints.push(\`of \${name}\`);
const hints = many > 0 ? ['some'] : [];
tellOnce(hints, worded('a', 'b'));
`;

describe('what a run noticed', () => {
	it('is found where it is given in one language', () => {
		expect(hintsInOneLanguage('planted.ts', PLANTED)).toEqual([
			{ line: 2, text: "'one language'" },
			{ line: 3, text: '`of ${name}`' },
			{ line: 4, text: "'some'" },
		]);
	});

	it('is told in Dutch as well as in English, everywhere in the product', () => {
		const sources = [...filesBelow('domain', '.ts'), ...filesBelow('nodes', '.ts')];
		expect(
			sources.flatMap((path) =>
				hintsInOneLanguage(path, read(path)).map(({ line, text }) => `${path}:${line}: ${text}`),
			),
		).toEqual([]);
	});
});
