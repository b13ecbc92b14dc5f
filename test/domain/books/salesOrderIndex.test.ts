import fc from 'fast-check';

import type { ExistingSalesOrder } from '../../../domain/books/books';
import { SalesOrderIndex } from '../../../domain/books/salesOrderIndex';
import { namesReference } from '../../../domain/books/sameOrder';

const pieces = ['a', 'B', '1', '-', ' ', '\t', '.', 'é', 'İ', 'Σ', '𝐀', '\ud835', '🧀', '_'];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map((all) => all.join(''));
const rows = fc.array(
	fc.record({ importKey: text, reference: text, description: text }).map(
		(said): ExistingSalesOrder => ({
			...said,
			id: 'id',
			number: 1,
			totalIncl: null,
			customerId: null,
		}),
	),
	{ maxLength: 12 },
);

describe('sales orders of a run, by what they say', () => {
	it('are those that looking through all of them finds', () => {
		fc.assert(
			fc.property(rows, text, (all, sought) => {
				const index = new SalesOrderIndex(all);
				expect(index.withKey(sought)).toEqual(all.filter((row) => row.importKey === sought));
				expect(index.naming(sought)).toEqual(all.filter((row) => namesReference(row, sought)));
				expect(index.withReference(sought)).toEqual(
					all.filter(({ reference }) => reference.trim().toLowerCase() === sought.toLowerCase()),
				);
				expect(index.inOrder([...all].reverse().concat(all))).toEqual(all);
			}),
			{ numRuns: 3000 },
		);
	});

	it('name a reference that stands between other words, whatever the case', () => {
		const row = (reference: string) => ({ importKey: '', reference, description: '' });
		const all = ['Web PACOASUGX', 'pacoasugx.', 'PACOASUGXY', 'PACO ASUGX', ''].map(row);
		const found = new SalesOrderIndex(all as ExistingSalesOrder[]).naming(' PACOASUGX ');
		expect(found.map(({ reference }) => reference)).toEqual(['Web PACOASUGX', 'pacoasugx.']);
	});
});
