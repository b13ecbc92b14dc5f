import { ArticleIndex } from '../../../domain/books/articleIndex';
import { nearMissOf } from '../../../domain/books/nearMiss';
import { snelStartCodeOf } from '../../../domain/books/snelStartCode';
import { article } from '../order/fixtures';

const MUG = article('MOK-1', 21, { name: 'Mok Delfts blauw', extraFields: { EAN: '0871' } });
const TWIN = article('MOK-1', 21, { id: 'tweede', name: 'Blauwe mok' });
const LOWER = article('mok-1', 21, { name: 'Vaas in XL' });
const NAMELESS = article('', 21, { name: 'Café crème 2 à 3' });
const OTHERS = ['007', '000', 'A007', '  '].map((code) => article(code, 21, { name: 'Z' }));
const index = () => new ArticleIndex([MUG, TWIN, LOWER, NAMELESS, ...OTHERS]);

describe('articles found by code', () => {
	it('are those that carry exactly this code in the field', () => {
		expect(index().withCode('MOK-1', null)).toEqual([MUG, TWIN]);
		expect(index().withCode('mok-1', null)).toEqual([LOWER]);
		expect(index().withCode('0871', 'EAN')).toEqual([MUG]);
		expect(index().withCode('0871', null)).toEqual([]);
	});

	it('are none for no code, whatever articles have none either', () => {
		expect(index().withCode('', null)).toEqual([]);
		expect(index().withCode('', 'EAN')).toEqual([]);
		expect(index().nearMisses(' ', null)).toEqual([]);
	});

	it('go by nothing where the field is empty', () => {
		expect(snelStartCodeOf(MUG, 'EAN')).toBe('0871');
		expect(snelStartCodeOf(TWIN, 'EAN')).toBe('');
		expect(snelStartCodeOf(TWIN, null)).toBe('MOK-1');
	});

	it('that nearly is the same are named, those that are the same are not', () => {
		expect(index().nearMisses('MOK-1', null)).toEqual([LOWER]);
		expect(index().nearMisses(' Mok-1', null)).toEqual([MUG, TWIN, LOWER]);
		expect(index().nearMisses('871', 'EAN')).toEqual([MUG]);
		const near = (code: string) =>
			index()
				.nearMisses(code, null)
				.map((found) => found.code);
		expect(near('7')).toEqual(['007']);
		expect(near('0')).toEqual(['000']);
		expect(near('A7')).toEqual([]);
	});

	it('are the same when asked again', () => {
		const kept = index();
		const answers = () => [
			kept.withCode('MOK-1', null),
			kept.withCode('0871', 'EAN'),
			kept.nearMisses('871', 'EAN'),
			kept.nearMisses('mok-1 ', null),
			kept.likeName('vaas').map(({ article: one }) => one),
		];
		const expected = [[MUG, TWIN], [MUG], [MUG], [MUG, TWIN, LOWER], [LOWER]];
		expect(answers()).toEqual(expected);
		expect(answers()).toEqual(expected);
	});

	it.each([
		[' MOK-1', 'MOK-1', 'spaces around it'],
		['MOK-1', 'MOK-1 ', 'spaces around it'],
		['mok-1 ', ' MOK-1', 'capitals and small letters'],
		['7', '007', 'leading zeros'],
		['A7', '0a7', 'leading zeros'],
	])('"%s" and "%s" differ in %s', (shop, snelStart, difference) => {
		expect(nearMissOf(shop, snelStart).en).toBe(difference);
	});
});

describe('articles found by words of their names', () => {
	const like = (name: string) =>
		new Map(
			index()
				.likeName(name)
				.map(({ article: { id }, likeness }) => [id, likeness]),
		);

	it('are the more alike the more of the words they share', () => {
		expect(like('Mok, Delfts blauw')).toEqual(
			new Map([
				[MUG.id, 1],
				['tweede', 2 / 5],
			]),
		);
		expect(like('Delfts theepot')).toEqual(new Map([[MUG.id, 2 / 5]]));
	});

	it('share no more than a short word: that counts only beside a longer one', () => {
		expect(like('Trui XL in')).toEqual(new Map());
		expect(like('in XL vaas')).toEqual(new Map([[LOWER.id, 1]]));
		expect(like('XL vaas rood in')).toEqual(new Map([[LOWER.id, 6 / 7]]));
		expect(like('mok')).not.toEqual(new Map());
	});

	it('are read without accents, capitals, signs and single characters', () => {
		expect(like('  CAFE: creme 9! ')).toEqual(new Map([[NAMELESS.id, 1]]));
		expect(like('Crèmé, crème x')).toEqual(new Map([[NAMELESS.id, 2 / 3]]));
		expect(like('? - 2 à')).toEqual(new Map());
	});
});
