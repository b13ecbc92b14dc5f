import fc from 'fast-check';
import { nearestPayment, paidBy } from '../../../domain/settings/nearestPayment';
import { saidByTable } from '../../../domain/settings/saidByTable';
import { order } from '../order/fixtures';

const by = (name: string, module = 'mollie') => paidBy({ payment: { name, module } });
const nearest = (rows: string[], name = 'iDEAL | Wero', module?: string) =>
	nearestPayment(rows, (row) => row, by(name, module));

describe('rows for a payment method', () => {
	it.each<[string, string[], string[]]>([
		['the module before the name, wherever it stands', ['iDEAL', 'mollie'], ['mollie']],
		['the same the other way round', ['MOLLIE', 'iDEAL*'], ['MOLLIE']],
		['a pattern of the module', ['iDEAL | Wero', 'moll*'], ['moll*']],
		[
			'the name, whole and without its suffix, in their order',
			['PayPal', 'iDEAL', 'iDEAL | Wero'],
			['iDEAL', 'iDEAL | Wero'],
		],
		['a star alone where nothing else is for it', ['*', 'PayPal'], ['*']],
		['a star alone after all others', ['*', 'iDEAL'], ['iDEAL']],
		['none', ['PayPal', ''], []],
	])('hold: %s', (_, rows, held) => {
		expect(nearest(rows)).toEqual(held);
	});

	it('leave rows for something else where they stand', () => {
		const rows = ['BE', 'iDEAL', 'mollie', 'NL'];
		const methodOf = (row: string) => (row.length === 2 ? null : row);
		expect(nearestPayment(rows, methodOf, by('iDEAL'))).toEqual(['BE', 'mollie', 'NL']);
	});

	it('say the same in whatever order rows of other methods stand between them', () => {
		const names = fc.constantFrom('mollie', 'iDEAL', 'iDEAL*', '*', 'PayPal', 'Klarna');
		fc.assert(
			fc.property(fc.array(names, { maxLength: 8 }), (rows) => {
				const held = nearest(rows);
				const wanted = ['mollie', 'iDEAL', '*'].find((one) =>
					rows.some((row) => row === one || (one === 'iDEAL' && row === 'iDEAL*')),
				);
				expect(held[0]?.replace(/(?<=.)\*$/, '')).toBe(wanted);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('a table', () => {
	it('takes each setting from the nearest row that says something of it', () => {
		const rows = [
			{ by: 'payment' as const, is: 'iDEAL', term: 1, status: 'a' },
			{ by: 'country' as const, is: 'BE', term: 2, status: null },
			{ by: 'payment' as const, is: 'mollie', term: 3, status: null },
		];
		const paid = order({ payment: { name: 'iDEAL', module: 'mollie' } });
		expect(saidByTable(rows, paid, ({ term }) => term)).toBe(3);
		expect(saidByTable(rows, paid, ({ status }) => status)).toBe('a');
		expect(saidByTable([...rows].reverse(), paid, ({ term }) => term)).toBe(3);
		expect(saidByTable(rows.slice(1, 2), paid, ({ term }) => term)).toBeNull();
	});
});
