import { errorsInOneLanguage } from './errorTexts';
import { filesBelow, read } from './repository';

const PLANTED = `
throw new NodeOperationError(context.getNode(), 'One language');
throw new NodeOperationError(node, \`of \${name}\`, { itemIndex });
throw new NodeOperationError(node, message.en, { description: many ? 'some' : one });
throw new NodeOperationError(node, error as Error);
throw toldError(node, worded('a', 'b'));
`;

/** Lists of the editor, which n8n shows in English and nowhere else. */
const isOfEditor = (path: string): boolean =>
	path.includes('/methods/') || path === 'nodes/shared/chosenResource.ts';

describe('an error that a node throws', () => {
	it('is found where it is made of one language', () => {
		expect(errorsInOneLanguage('planted.ts', PLANTED)).toEqual([2, 3, 4]);
	});

	it('says the same in Dutch, everywhere in the product', () => {
		const sources = filesBelow('nodes', '.ts').filter((path) => !isOfEditor(path));
		expect(
			sources.flatMap((path) =>
				errorsInOneLanguage(path, read(path)).map((line) => `${path}:${line}`),
			),
		).toEqual([]);
	});
});
