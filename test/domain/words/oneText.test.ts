import fc from 'fast-check';

import { inOneText, outOfOneText } from '../../../domain/words/oneText';
import { oneLine } from '../../../domain/words/text';
import { asItIs, worded } from '../../../domain/words/wording';

const said = fc
	.tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }))
	.map(([en, nl]) => worded(`a ${oneLine(en)}`.trim(), oneLine(nl)));

describe('a failure in one text', () => {
	it('comes out of it as it went in, with or without what to do', () => {
		fc.assert(
			fc.property(said, fc.option(said, { nil: asItIs('') }), (message, fix) => {
				expect(outOfOneText(inOneText({ message, fix }))).toEqual({ message, fix });
			}),
		);
	});

	it.each(['Boem', 'two\nlines', 'a [Nederlands: b] c', 'a [Nederlands: b]\nmore', ''])(
		'is any other text as it is: %j',
		(text) => {
			expect(outOfOneText(text)).toEqual({ message: asItIs(text), fix: asItIs('') });
		},
	);
});
