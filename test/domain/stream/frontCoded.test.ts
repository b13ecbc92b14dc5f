import fc from 'fast-check';
import { frontCoded, frontDecoded } from '../../../domain/stream/frontCoded';
import { idRanges, idsIn } from '../../../domain/stream/idRanges';
import { sparseCells, sparseColumn } from '../../../domain/stream/sparseColumn';

const text = fc.string({ unit: fc.constantFrom('|', '\\', 'p', ';', ':', 'A', '1'), maxLength: 6 });

describe('texts as one text', () => {
	it('take what they share with the one before once', () => {
		expect(frontCoded(['TSH-M', 'TSH-XL', 'A|B'])).toBe('0TSH-M|4XL|0A\\pB');
	});

	it('are there again, whatever stands in them', () => {
		fc.assert(
			fc.property(fc.array(text, { minLength: 1 }), (texts) => {
				expect(frontDecoded(frontCoded(texts))).toEqual(texts);
			}),
		);
		expect(frontDecoded(frontCoded([]))).toEqual([]);
	});

	it('are refused where one goes on from letters that are not there', () => {
		expect(() => frontDecoded('0AB|9C')).toThrow("'9C'");
		expect(() => frontDecoded('0AB|')).toThrow();
	});
});

describe('a column that few rows have something in', () => {
	it('holds each cell by its place', () => {
		expect(sparseColumn(new Map([[3, ['1@2', 'x;y']]]))).toBe('3:1@2;x\\sy');
		const cells = fc.uniqueArray(fc.tuple(fc.nat(99), fc.array(text, { minLength: 1 })), {
			selector: ([place]) => place,
		});
		fc.assert(
			fc.property(cells, (rows) => {
				expect([...sparseCells(sparseColumn(new Map(rows)))]).toEqual(rows);
			}),
		);
	});

	it('is refused where a cell has no place', () => {
		expect(() => sparseCells('x:1')).toThrow("'x:1'");
	});
});

it('holds ids of orders as ranges', () => {
	expect(idRanges(['5', '3', '4', '9'])).toBe('3-5,9');
	fc.assert(
		fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (ids) => {
			const sorted = [...ids].sort((a, b) => a - b).map(String);
			expect(idsIn(idRanges(ids.map(String)))).toEqual(sorted);
		}),
	);
});
