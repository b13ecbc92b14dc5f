import fc from 'fast-check';
import { firstMatch } from '../../../domain/settings/firstMatch';
import { ruleFits } from '../../../domain/settings/ruleFits';
import type { RuleBy } from '../../../domain/settings/planSettings';
import { fitsPattern } from '../../../domain/words/fitsPattern';
import { address, order } from '../order/fixtures';

/** A row of a table: whether it fits, and what it says. */
const rows = fc.array(fc.record({ fits: fc.boolean(), value: fc.option(fc.nat(9)) }));

describe('the first row that fits', () => {
	it('holds, and one that says nothing leaves the word to those below', () => {
		fc.assert(
			fc.property(rows, (table) => {
				const found = firstMatch(
					table,
					({ fits }) => fits,
					({ value }) => value,
				);
				const speaking = table.filter(({ fits, value }) => fits && value !== null);
				expect(found).toBe(speaking.length === 0 ? null : speaking[0].value);
			}),
		);
	});

	it('is not changed by rows that do not fit, nor by rows below it', () => {
		fc.assert(
			fc.property(rows, rows, fc.nat(9), (before, after, value) => {
				const strangers = before.map((row) => ({ ...row, fits: false }));
				const table = [...strangers, { fits: true, value }, ...after];
				expect(
					firstMatch(
						table,
						({ fits }) => fits,
						(row) => row.value,
					),
				).toBe(value);
			}),
		);
	});
});

const piece = fc.string({ unit: fc.constantFrom('a', 'b', '.', '+', 'É'), maxLength: 6 });

describe('a pattern', () => {
	it('fits every text that its stars stand for, without regard to letter case', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(piece, piece), { maxLength: 5 }), piece, (parts, end) => {
				const pattern = parts.map(([part]) => part).join('*') + (parts.length ? '*' : '') + end;
				const text = parts.map(([part, gap]) => part + gap).join('') + end;
				expect(fitsPattern(pattern, text)).toBe(true);
				expect(fitsPattern(pattern.toUpperCase(), text.toLowerCase())).toBe(true);
			}),
		);
	});

	it('says the same as the expression it stands for', () => {
		const few = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
		const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
		fc.assert(
			fc.property(few, text, (pattern, value) => {
				const asExpression = new RegExp(`^${pattern.replace(/\*+/g, '.*')}$`);
				expect(fitsPattern(pattern, value)).toBe(asExpression.test(value));
			}),
		);
	});

	it('takes no longer for many stars', () => {
		const started = performance.now();
		expect(fitsPattern(`${'a*'.repeat(5_000)}b`, 'a'.repeat(50_000))).toBe(false);
		expect(performance.now() - started).toBeLessThan(500);
	});
});

describe('a row of the mapping table', () => {
	const ordered = order({
		payment: { module: 'ps_wirepayment', name: 'Bankoverschrijving' },
		deliveryAddress: address({ countryIso: 'BE' }),
		customer: { ...order().customer!, email: 'jan@Markt.example', groupId: '4', group: 'Zakelijk' },
		shopName: 'Molenwinkel.be',
	});
	const countries = [{ id: 'be', name: 'België', iso: 'BE', iso3: 'BEL' }];

	it.each<[RuleBy, string, boolean]>([
		['payment', 'PS_WirePayment', true],
		['payment', 'bank*', true],
		['payment', 'mollie', false],
		['carrier', order().shipping.carrier, true],
		['carrier', 'nobody', false],
		['country', 'be', true],
		['country', 'België', true],
		['country', 'NL', false],
		['group', '4', true],
		['group', 'zakelijk', true],
		['group', '3', false],
		['email', '*@markt.example', true],
		['email', '*@markt', false],
		['shop', 'molenwinkel.*', true],
		['shop', '', false],
		['otherwise', '', true],
	])('by %s "%s": %s', (by, is, expected) => {
		expect(ruleFits({ by, is }, ordered, countries)).toBe(expected);
	});

	it('is for no order that does not tell what it asks for, not even with a star', () => {
		const nobody = order({ customer: null, deliveryAddress: null, invoiceAddress: null });
		for (const by of ['country', 'group', 'email'] as const) {
			expect(ruleFits({ by, is: '*' }, nobody, countries)).toBe(false);
		}
	});
});
