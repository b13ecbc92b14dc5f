import fc from 'fast-check';
import { askedFor } from '../../../domain/ask/askedFor';

describe('what a text asks for', () => {
	it.each([
		['88', 'any', '88'],
		['  LEV-MOK ', 'any', 'LEV-MOK'],
		['order 88', 'order', '88'],
		['Waarom staat order 88 niet in SnelStart?', 'order', '88'],
		['Waarom staat bestelling XKBKNABJK nog niet in SnelStart?', 'order', 'XKBKNABJK'],
		['waarom toont artikel LEV-MOK 3?', 'article', 'LEV-MOK'],
		['hoeveel voorraad van 1001', 'article', '1001'],
		['verkooporder 1021', 'salesOrder', '1021'],
		['Wat is er geboekt van klant Jan de Vries?', 'customer', 'Jan de Vries'],
		['why does 1001 show nothing', 'any', '1001'],
		['Jan de Vries', 'any', 'Jan de Vries'],
		['"1001"', 'any', '1001'],
	])('%s', (typed, what, text) => {
		expect(askedFor(typed)).toEqual({ what, text });
	});

	it('is nothing where nothing is typed', () => {
		for (const typed of ['', '   ', '\n?', '...']) expect(askedFor(typed)).toBeNull();
	});

	it('is some of the words, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400 }), (typed) => {
				const asked = askedFor(typed);
				if (asked === null) return;
				expect(asked.text).not.toBe('');
				for (const word of asked.text.split(' ')) expect(typed).toContain(word);
			}),
			{ numRuns: 200 },
		);
	});
});
