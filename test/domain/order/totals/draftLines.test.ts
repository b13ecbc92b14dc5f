import fc from 'fast-check';
import { centsOfUnits, draftLines, unitsOf } from '../../../../domain/order/totals/draftLines';
import { certainTotal } from '../../../../domain/order/totals/salesOrderTotals';
import { article } from '../fixtures';
import { part, prices, unitsOfLines } from './part';

describe('draftLines', () => {
	it.each([
		[{ quantity: 2, incl: 1990 }, [[2, 9.95]]],
		[{ quantity: 4, incl: 1001 }, [[4, 2.5025]]],
		[
			{ quantity: 3, incl: 1000 },
			[
				[2, 3.33],
				[1, 3.34],
			],
		],
		[
			{ quantity: 3, incl: -1000 },
			[
				[2, -3.33],
				[1, -3.34],
			].reverse(),
		],
		[{ quantity: 7, incl: 4242 }, [[7, 6.06]]],
		[{ quantity: 3, incl: 0 }, [[3, 0]]],
		[
			{ quantity: 3, incl: 1 },
			[
				[2, 0],
				[1, 0.01],
			],
		],
	])('%j', (more, expected) => {
		expect(prices(draftLines(part(more), 'Inclusief'))).toEqual(expected);
	});

	it('reproduces every line total exactly, in at most two lines and four decimals', () => {
		const quantity = fc.integer({ min: 1, max: 5000 });
		const total = fc.integer({ min: -1e8, max: 1e8 });
		fc.assert(
			fc.property(quantity, total, (pieces, incl) => {
				const lines = draftLines(part({ quantity: pieces, incl }), 'Inclusief');
				expect(lines.length).toBeLessThanOrEqual(2);
				expect(unitsOfLines(lines)).toBe(incl * 100);
				expect(lines.reduce((sum, { line }) => sum + line.aantal, 0)).toBe(pieces);
				expect(certainTotal(lines, 'Inclusief')).toBe(incl + 0);
			}),
		);
	});

	it('takes the amount of the price mode', () => {
		const one = part({ incl: 1000, excl: 826 });
		expect(prices(draftLines(one, 'Inclusief'))).toEqual([[1, 10]]);
		expect(prices(draftLines(one, 'Exclusief'))).toEqual([[1, 8.26]]);
	});

	it('as one line is the total when rounded to the cent', () => {
		const one = draftLines(part({ quantity: 36, excl: 138_583, asOneLine: true }), 'Exclusief');
		expect(prices(one)).toEqual([[36, 38.4953]]);
	});

	it('is in two lines all the same where one would come to another cent', () => {
		const little = part({ quantity: 1000, incl: 1, asOneLine: true });
		expect(prices(draftLines(little, 'Inclusief'))).toEqual([
			[999, 0],
			[1, 0.01],
		]);
	});

	it('of nothing has no minus before it, nor a second line, nor a price of a text without pieces', () => {
		expect(prices(draftLines(part({ quantity: 3, incl: -0 }), 'Inclusief'))).toEqual([[3, 0]]);
		const little = part({ quantity: 1000, incl: -1 });
		expect(prices(draftLines(little, 'Inclusief'))[1]).toEqual([999, 0]);
		const text = part({ kind: 'text', quantity: 0, incl: 0 });
		expect(prices(draftLines(text, 'Inclusief'))).toEqual([[0, 0]]);
	});
});

describe('draftLines at the price SnelStart has', () => {
	const at = (units: number, exclVat: boolean) =>
		part({ quantity: 3, ownPrice: { units, exclVat } });

	it.each([
		['Inclusief', false, 9.95],
		['Exclusief', false, 8.2231],
		['Inclusief', true, 12.0395],
		['Exclusief', true, 9.95],
	] as const)('%s, its own price without VAT: %s', (mode, exclVat, price) => {
		expect(prices(draftLines(at(99_500, exclVat), mode))).toEqual([[3, price]]);
	});
});

describe('draftLines of pieces in decimals', () => {
	it.each([
		[2.5, 1001, [[2.5, 4.004]]],
		[1.3, 1000, [[1.3, 7.6923]]],
		[
			33.3,
			100_003,
			[
				[29, 30.03],
				[3, 30.04],
				[1.3, 30.0308],
			],
		],
		[
			8.5,
			1,
			[
				[6, 0],
				[1, 0.01],
				[1.5, 0],
			],
		],
	])('%d pieces of %i cents', (quantity, incl, expected) => {
		expect(prices(draftLines(part({ quantity, incl }), 'Inclusief'))).toEqual(expected);
	});

	it('come to the total when rounded to the cent, and to the quantity', () => {
		const quantity = fc.integer({ min: 1, max: 999_999 }).map((units) => units / 10_000);
		const amount = fc.integer({ min: -1e7, max: 1e7 });
		fc.assert(
			fc.property(quantity, amount, (pieces, incl) => {
				fc.pre(Math.abs(incl) < 1e11 * pieces);
				const lines = draftLines(part({ quantity: pieces, incl }), 'Inclusief');
				expect(centsOfUnits(unitsOfLines(lines))).toBe(incl + 0);
				const sum = lines.reduce((all, { line }) => all + line.aantal, 0);
				expect(sum).toBeCloseTo(pieces, 6);
			}),
		);
	});
});

describe('what a line says', () => {
	const lineOf = (more: Parameters<typeof part>[0]) => draftLines(part(more), 'Inclusief')[0].line;

	it('is the article by id, by code where the import has to make it first', () => {
		expect(lineOf({}).artikel).toEqual({ id: 'id-MOK-001', artikelcode: 'MOK-001' });
		const fresh = article('NIEUW', 21, { id: '' });
		expect(lineOf({ article: fresh }).artikel).toEqual({ id: '', artikelcode: 'NIEUW' });
	});

	it('is the description in 250 characters, the name of the article where there is none', () => {
		expect(lineOf({}).omschrijving).toBe('Mok');
		expect(lineOf({ description: ' ' }).omschrijving).toBe('Artikel MOK-001');
		expect(lineOf({ description: 'x'.repeat(300) }).omschrijving).toHaveLength(250);
		const long = article('LANG', 21, { name: 'y'.repeat(300) });
		expect(lineOf({ description: '', article: long }).omschrijving).toHaveLength(250);
	});

	it('has extra fields only where the part has them', () => {
		expect(lineOf({})).not.toHaveProperty('extraRegelVelden');
		const extraFields = [{ naam: 'Tekst', waarde: 'Anna' }] as never;
		expect(lineOf({ extraFields }).extraRegelVelden).toBe(extraFields);
	});
});

describe('the amount of a line', () => {
	const amount = (stuksprijs: number, aantal: number) =>
		unitsOf({ artikel: { id: '' }, omschrijving: '', stuksprijs: String(stuksprijs), aantal });

	it('is exact where a product of doubles is not', () => {
		expect(amount(0.0375, 9.2)).toBe(3450);
	});
});
