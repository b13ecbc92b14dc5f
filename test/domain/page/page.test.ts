import * as fc from 'fast-check';

import { barChart } from '../../../domain/page/barChart';
import { csvText } from '../../../domain/page/csvText';
import { escaped } from '../../../domain/page/escaped';
import { pageFrame } from '../../../domain/page/pageFrame';
import { pageTable } from '../../../domain/page/pageTable';
import { plainText } from '../../../domain/page/plainText';
import { spreadsheetText } from '../../../domain/page/spreadsheetText';
import { anyText } from './anyText';
import { cellsOf, rowsOfCsv, tagsOf, textOf } from './cells';

const NUMBER = /^-?\d{1,12}([.,]\d{1,4})?$/;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const shown = (text: string) => spreadsheetText(plainText(text));

describe('any text on a page', () => {
	it('is plain: on one line, well-formed, and turns the direction of nothing', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const plain = plainText(text);
				expect(plain).not.toMatch(BIDI);
				expect(plain).not.toMatch(/[\p{Cc}\p{Cs}]/u);
				expect(plainText(plain)).toBe(plain);
			}),
			{ numRuns: 500 },
		);
	});

	it('keeps what people write', () => {
		for (const text of ['Zoë de Groot', '王小明', 'محمد', '👩‍👩‍👧', 'a & b', '5 > 3']) {
			expect(textOf(escaped(text))).toBe(text);
		}
	});

	it('says the same when the page is read back, and adds no tag', () => {
		const pageOf = (texts: string[]) =>
			pageFrame('nl', texts[0], [
				pageTable(
					[{ head: texts[0] }, { head: 'b' }],
					texts.map((text) => [text, { html: `<b>${escaped(text)}</b>` }]),
				),
				barChart(texts[0], [{ label: texts[0], value: 1, text: texts[0] }]),
			]);
		fc.assert(
			fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
				const page = pageOf(texts);
				expect(tagsOf(page)).toEqual(tagsOf(pageOf(texts.map(() => 'x'))));
				expect(cellsOf(page)).toEqual(texts.flatMap((text) => [shown(text), plainText(text)]));
				for (const [, value] of page.matchAll(/(?:data-head|aria-label)="([^"]*)"/g)) {
					expect(value).not.toMatch(/[<>]/);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

describe('any text in a table for a spreadsheet', () => {
	it('is read back as the same cells, of which none is a formula', () => {
		const rows = fc.array(fc.array(anyText, { minLength: 3, maxLength: 3 }), { minLength: 1 });
		fc.assert(
			fc.property(rows, (cells) => {
				const back = rowsOfCsv(csvText(cells));
				expect(back).toEqual(cells.map((row) => row.map(shown)));
				for (const cell of back.flat()) {
					expect(!/^\s*[=+\-@\t\r＝＋－＠]/.test(cell) || NUMBER.test(cell)).toBe(true);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a page', () => {
	it('fetches nothing and runs nothing', () => {
		const page = pageFrame('en', 'Title', ['<p>x</p>']);
		expect(page).toContain("default-src 'none'");
		expect(page).not.toMatch(/https?:|url\(|@import|src=|href=|<script/i);
		for (const wanted of ['@page{size:A4', 'color-scheme:light dark', 'max-width:44rem']) {
			expect(page).toContain(wanted);
		}
	});

	it('draws nothing where nothing is known, and a bar as high as its value', () => {
		expect(barChart('x', [{ label: '1-1', value: null, text: '' }])).toBe('');
		const chart = barChart('x', [
			{ label: '1-1', value: 1, text: '1' },
			{ label: '2-1', value: 2, text: '2' },
			{ label: '3-1', value: 0, text: '0' },
		]);
		expect([...chart.matchAll(/height="([\d.]+)"/g)].map(([, height]) => Number(height))).toEqual([
			35, 70, 0,
		]);
	});
});
