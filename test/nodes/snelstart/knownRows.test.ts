import fc from 'fast-check';

import { packedRows, shortKey, unpackedRows } from '../../../nodes/SnelStart/trigger/knownRows';

describe('what a trigger remembers of rows', () => {
	it('comes back as it was, nine letters for each', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.uuid(), { maxLength: 50 }),
				fc.constantFrom('-', 'a', 'z', '?'),
				(ids, letter) => {
					const rows = new Map(ids.map((id) => [shortKey(id), letter]));
					const text = packedRows(rows);
					expect(text).toHaveLength(9 * ids.length);
					expect(unpackedRows(text)).toEqual(rows);
				},
			),
		);
	});

	it('tells 100,000 rows apart, in less than a megabyte', () => {
		const rows = new Map(Array.from({ length: 100_000 }, (_, at) => [shortKey(`row ${at}`), '-']));
		expect(rows.size).toBe(100_000);
		expect(packedRows(rows).length).toBeLessThan(1_000_000);
	});
});
