import { suggestions, suggestionText } from '../../../domain/article/suggestions';
import { indexBooks } from '../../../domain/books/indexedBooks';
import { article, books, line, settings } from '../order/fixtures';

const EAN = '8712345678906';
const administration = indexBooks(
	books({
		articles: [
			article('MOK-002', 21, { name: 'Mok Delfts blauw' }),
			article('0815', 21, { name: 'Schroevendraaier' }),
			article('815', 21, { name: 'Zaag', inactive: true }),
			article('B-1', 9, { name: 'Boek: Tuinieren', extraFields: { EAN } }),
			article('B-2', 9, { name: 'Boek over mokken' }),
			article('B-3', 9, { name: 'Blauwe mok groot' }),
			article('-1', 21, { name: 'Mok tekst' }),
			article('VERZ21', 21, { name: 'Mok verzenden' }),
		],
	}),
);
const meant = (more: Parameters<typeof line>[0], own = settings()) =>
	suggestions(line({ name: 'iets', ...more }), administration, own).map(
		({ article: one }) => one.code,
	);

describe('suggestions for a code that SnelStart does not know', () => {
	it('names codes that nearly are the same first, then the same EAN, then names', () => {
		const text = { code: '00815', ean13: EAN, name: 'Mok "Delfts Blauw"' };
		expect(meant(text)).toEqual(['0815', 'B-1', 'MOK-002']);
	});

	it('looks for near misses in the field that is matched', () => {
		const own = settings({ shopArticleField: 'ean13', snelStartArticleField: 'EAN' });
		expect(meant({ code: '0815', ean13: ` ${EAN}` }, own)).toEqual(['B-1']);
	});

	it('names an article that has the code as article code where an extra field is matched', () => {
		const own = settings({ snelStartArticleField: 'EAN' });
		expect(meant({ code: 'MOK-002' }, own)).toEqual(['MOK-002']);
	});

	it('ranks names by the words they share, whatever accents and letter case', () => {
		expect(meant({ code: 'X', name: 'MÓK Delfts, blauw' })).toEqual(['MOK-002', 'B-3']);
		expect(meant({ code: 'X', name: 'Boek: Tuinieren' })).toEqual(['B-1', 'B-2']);
	});

	it('names at most three, and nobody where nothing resembles it', () => {
		expect(meant({ code: 'X', name: 'mok boek blauw schroevendraaier' })).toHaveLength(3);
		expect(meant({ code: 'X', name: 'Fiets' })).toEqual([]);
		expect(suggestionText([])).toEqual({ en: '', nl: '' });
	});

	it('says in words why', () => {
		const found = suggestions(
			line({ code: '00815', ean13: EAN, name: 'Mok' }),
			administration,
			settings(),
		);
		const { en, nl } = suggestionText(found);
		expect(en).toBe(
			`Did you mean "0815" (Schroevendraaier)? It differs from "00815" in leading zeros. Make both codes the same. Less likely: "B-1" (Boek: Tuinieren): its EAN is ${EAN}, as in the shop; "B-3" (Blauwe mok groot): its name is like it.`,
		);
		expect(nl).toBe(
			`Bedoelde u "0815" (Schroevendraaier)? Het verschilt van "00815" in nullen aan het begin. Maak beide codes gelijk. Minder waarschijnlijk: "B-1" (Boek: Tuinieren): de waarde van EAN is ${EAN}, net als in de webwinkel; "B-3" (Blauwe mok groot): de naam lijkt erop.`,
		);
	});
});
