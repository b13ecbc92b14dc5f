import fc from 'fast-check';
import { inPieces, lineTexts } from '../../../domain/order/texts/lineTexts';
import { nameWithOptions } from '../../../domain/order/texts/nameWithOptions';
import type { PlanSettings } from '../../../domain/settings/planSettings';
import { article, books, line, order, settings } from './fixtures';

const options = (...pairs: Array<[string, string]>) =>
	pairs.map(([name, value]) => ({ name, value }));
const MAAT_KLEUR = options(['Maat', 'M'], ['Kleur', 'Rood']);
const NEW_FORM = 'Katoenen T-shirt (Maat:M - Kleur:Rood)';

describe('nameWithOptions', () => {
	it.each([
		[NEW_FORM, MAAT_KLEUR, 'Katoenen T-shirt'],
		['T-shirt - Maat : M, Kleur : Rood', MAAT_KLEUR, 'T-shirt'],
		['T-shirt - Kleur : Rood, Maat : M', MAAT_KLEUR, 'T-shirt'],
		[
			'Cotton T-shirt (Size:S - Colour:Red)',
			options(['Maat', 'S'], ['Kleur', 'Red']),
			'Cotton T-shirt',
		],
		[
			'Chemise - Taille : S, Couleur : Rouge',
			options(['Maat', 'S'], ['Kleur', 'Rouge']),
			'Chemise',
		],
		['Mountain fox notebook Style : Plain', options(['Style', 'Plain']), 'Mountain fox notebook'],
		[
			'The adventure begins Framed poster - Size : 80x120cm',
			options(['Size', '80x120cm']),
			'The adventure begins Framed poster',
		],
		[
			'Shirt (actie) (Maat (EU):M - Kleur:Rood (mat))',
			options(['Maat (EU)', 'M'], ['Kleur', 'Rood (mat)']),
			'Shirt (actie)',
		],
		['Lamp - Wit - Vermogen : 9,5 W', options(['Vermogen', '9,5 W']), 'Lamp - Wit'],
		['Zeep ($5.00) (Geur:a|b*)', options(['Geur', 'a|b*']), 'Zeep ($5.00)'],
		['Fles (Inhoud:½ l)', options(['', '½ l']), 'Fles'],
	])('%s', (name, chosen, bare) => {
		expect(nameWithOptions(name, chosen)).toEqual({ bare, missing: [] });
	});

	it.each([
		['Shirt', ['Maat', 'Kleur']],
		['Shirt maat: M', ['Kleur']],
		['Shirt - Maat : Medium', ['Maat', 'Kleur']],
		['Set (inhoud: 3 stuks)', ['Maat', 'Kleur']],
		['Shirt (Maat:M)', ['Kleur']],
		['Shirt (Maat:M - Maat:M)', ['Kleur']],
	])('keeps %s whole and names what it does not tell', (name, missing) => {
		const found = nameWithOptions(name, MAAT_KLEUR);
		expect(found.bare).toBe(name);
		expect(found.missing.map((option) => option.name)).toEqual(missing);
	});

	const WORD = fc.stringMatching(/^[A-Za-zé0-9][A-Za-zé0-9.+*]{0,8}$/);
	it('recognises both forms of PrestaShop for any words', () => {
		const pairs = fc.array(fc.tuple(WORD, WORD), { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(WORD, pairs, (product, chosen) => {
				const joined = (colon: string, separator: string) =>
					chosen.map(([name, value]) => `${name}${colon}${value}`).join(separator);
				for (const name of [
					`${product} (${joined(':', ' - ')})`,
					`${product} - ${joined(' : ', ', ')}`,
				]) {
					expect(nameWithOptions(name, options(...chosen))).toEqual({ bare: product, missing: [] });
				}
			}),
		);
	});
});

describe('lineTexts', () => {
	const texts = (
		more: Partial<PlanSettings>,
		ordered = line({ name: NEW_FORM, options: MAAT_KLEUR }),
	) =>
		lineTexts(
			ordered,
			article('SHIRT', 21, { name: 'T-shirt SnelStart' }),
			settings(more),
			{
				...books().template,
				lineFields: [
					{ number: 3, name: 'Uitvoering', kind: 'Tekst', maxLength: 12 },
					{ number: 4, name: 'Stuks', kind: 'GeheelGetal', maxLength: 0 },
				],
			},
			order(),
		);
	const nothing = { ownLines: [], extraFields: undefined, notices: [] };

	it('on the line: does not repeat what the name tells', () => {
		expect(texts({})).toEqual({ description: NEW_FORM, ...nothing });
		const half = line({ name: 'T-shirt maat: M', options: MAAT_KLEUR });
		expect(texts({}, half).description).toBe('T-shirt maat: M - Kleur: Rood');
	});

	it("behind SnelStart's own name only what that does not have as a word", () => {
		const shop = texts({ lineMode: 'shopPrice' });
		expect(shop.description).toBe('T-shirt SnelStart - Maat: M, Kleur: Rood');
		const own = lineTexts(
			line({ options: MAAT_KLEUR }),
			article('SHIRT', 21, { name: 'T-shirt rood' }),
			settings({ lineMode: 'codeAndQuantity' }),
			books().template,
			order(),
		);
		expect(own.description).toBe('T-shirt rood - Maat: M');
		const hose = article('SLANG', 21, { name: 'Tuinslang 25 m' });
		const length = line({ options: options(['Maat', 'M']) });
		const priced = settings({ lineMode: 'shopPrice' });
		expect(lineTexts(length, hose, priced, books().template, order()).description).toBe(
			'Tuinslang 25 m - Maat: M',
		);
	});

	it('on a line of its own, taken out of the name', () => {
		expect(texts({ optionMode: 'ownLine', textArticleId: 'tekst' })).toEqual({
			...nothing,
			description: 'Katoenen T-shirt',
			ownLines: ['Maat: M, Kleur: Rood'],
		});
	});

	it('on the line where there is no article for text', () => {
		expect(texts({ optionMode: 'ownLine' })).toEqual({ description: NEW_FORM, ...nothing });
	});

	it('ignored: taken out where recognised, otherwise as the shop wrote it', () => {
		expect(texts({ optionMode: 'ignore' }).description).toBe('Katoenen T-shirt');
		const other = line({ name: 'T-shirt rood M', options: MAAT_KLEUR });
		expect(texts({ optionMode: 'ignore' }, other).description).toBe('T-shirt rood M');
	});

	it('in the extra field of the template, cut at its length and told', () => {
		const found = texts({ optionMode: 'extraField', optionFieldNumber: 3 });
		expect(found.description).toBe('Katoenen T-shirt');
		expect(found.extraFields).toEqual([{ veldNummer: 3, waarde: 'Maat: M, Kle' }]);
		expect(found.notices.map(({ code }) => code)).toEqual(['text-cut']);
	});

	it.each([null, 4, 9])('on the line, and told, where field %s can take no text', (number) => {
		const found = texts({ optionMode: 'extraField', optionFieldNumber: number });
		expect(found).toMatchObject({ description: NEW_FORM, extraFields: undefined });
		expect(found.notices[0].fix).toContain('Choose a text field');
	});

	const custom = (...customisations: string[]) =>
		line({ customisations, options: [], name: 'Mok' });

	it('keeps customised texts in every mode', () => {
		for (const optionMode of ['onLine', 'ownLine', 'ignore', 'extraField'] as const) {
			const more = { optionMode, optionFieldNumber: 3, textArticleId: 'tekst' };
			expect(texts(more, custom('Voor Anna', ' & Bob')).description).toBe(
				'Mok - Voor Anna - & Bob',
			);
		}
	});

	it('puts customised texts that do not fit on lines of their own, whole', () => {
		const long = 'lang woord '.repeat(50).trim();
		const found = texts({ textArticleId: 'tekst' }, custom('kort', long));
		expect(found.description).toBe('Mok - kort');
		expect(found.ownLines.join(' ')).toBe(long);
		expect(found.notices).toEqual([]);
	});

	it('cuts them, and tells it, where there is no article for text', () => {
		const found = texts({}, custom('x'.repeat(300)));
		expect(found.description).toHaveLength(250);
		expect(found.notices.map(({ code }) => code)).toEqual(['text-cut']);
	});

	it('loses no word and writes no text longer than SnelStart takes', () => {
		const TEXT = fc.string({ unit: 'grapheme', maxLength: 700 });
		fc.assert(
			fc.property(
				fc.array(TEXT, { maxLength: 4 }),
				fc.string({ maxLength: 300 }),
				(typed, name) => {
					const ordered = line({ customisations: typed, name, options: MAAT_KLEUR });
					const found = texts({ textArticleId: 'tekst' }, ordered);
					for (const text of [found.description, ...found.ownLines]) {
						expect(text.length).toBeLessThanOrEqual(250);
					}
					const written = [found.description, ...found.ownLines].join('').replace(/[\s-]/g, '');
					for (const text of typed) {
						const word = text.replace(/[\s\p{Cc}-]/gu, '');
						expect(written).toContain(word);
					}
				},
			),
		);
	});
});

describe('inPieces', () => {
	it('divides between words, and never in a character', () => {
		expect(inPieces('een twee drie', 8)).toEqual(['een twee', 'drie']);
		expect(inPieces('🎁🎁🎁', 5)).toEqual(['🎁🎁', '🎁']);
		expect(inPieces('', 5)).toEqual([]);
	});
});
