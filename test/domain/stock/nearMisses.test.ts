import { nearMisses } from '../../../domain/stock/nearMisses';

describe('names that somebody may have meant', () => {
	it('are the likeliest first: the same, begun alike, mistyped, contained', () => {
		const known = ['XMUGX', 'MUGS', 'mug', 'MUX', 'M-U-G', '0MUG', 'TEA'];
		expect(nearMisses('mug', known)).toEqual(['0MUG', 'M-U-G', 'mug', 'MUGS', 'MUX']);
		expect(nearMisses('mugs', ['XXXMUGSX', 'MUGGS'])).toEqual(['MUGGS', 'XXXMUGSX']);
	});

	it.each([
		['one letter exchanged', 'GLASS', 'GLOSS', true],
		['one left out', 'GLASS', 'GLAS', true],
		['one put in', 'GLASS', 'GLASSE', true],
		['two', 'GLASS', 'GLOSE', true],
		['two put in', 'GLASS', 'AGLASSB', true],
		['three', 'GLASS', 'CLOSE', false],
		['three put in', 'GLASS', 'ABGLXASS', false],
		['one of three letters', 'MUG', 'MUD', true],
		['two of three letters', 'MUG', 'MAD', false],
		['one of two letters', 'MU', 'MA', false],
		['one of nothing but a letter', 'M', 'A', false],
	])('typing errors: %s', (_, asked, name, isNear) => {
		expect(nearMisses(asked, [name])).toEqual(isNear ? [name] : []);
	});

	it.each([
		['a beginning of three letters', 'BOT', 'BOTTLE', true],
		['a beginning of two', 'BO', 'BOTTLE', false],
		['three letters within', 'TTL', 'BOTTLE', true],
		['two letters within', 'TT', 'BOTTLE', false],
		['leading zeros', '7', '007', true],
		['zeros elsewhere', 'A7', 'A007', false],
		['nothing but zeros', '00', '0', true],
		['accents are letters', 'café', 'CAFÉ', true],
	])('%s', (_, asked, name, isNear) => {
		expect(nearMisses(asked, [name])).toEqual(isNear ? [name] : []);
	});

	it('are none of nothing, and no name without a letter', () => {
		expect(nearMisses('-', ['', '-', 'A'])).toEqual([]);
		expect(nearMisses('AB', ['', '--'])).toEqual([]);
	});

	it('stand there once and in one order, however often and in which order they were known', () => {
		const known = ['TEA-3', 'TEA-1', 'TEA-2', 'TEA-1'];
		expect(nearMisses('tea', known)).toEqual(['TEA-1', 'TEA-2', 'TEA-3']);
		expect(nearMisses('tea', [...known].reverse())).toEqual(['TEA-1', 'TEA-2', 'TEA-3']);
	});
});
