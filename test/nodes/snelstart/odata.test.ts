import fc from 'fast-check';
import {
	atOrAfter,
	containsText,
	equalsId,
	equalsText,
} from '../../../nodes/SnelStart/odata/equalsText';
import { dateTimeLiteral, textLiteral } from '../../../nodes/SnelStart/odata/literal';
import { anyOf, chainsOf } from '../../../nodes/SnelStart/odata/anyOf';

/** Reads a V3 text literal back, as a server does. */
function readLiteral(literal: string): string {
	expect(literal.startsWith("'") && literal.endsWith("'")).toBe(true);
	const inside = literal.slice(1, -1);
	expect(inside.replace(/''/g, '')).not.toContain("'");
	return inside.replace(/''/g, "'");
}

describe('OData V3 literals', () => {
	it('carries any text, quotes included, unchanged', () => {
		fc.assert(fc.property(fc.string(), (text) => readLiteral(textLiteral(text)) === text));
	});

	it('writes the examples of the portal', () => {
		expect(equalsText('Naam', "O'Brien")).toBe("Naam eq 'O''Brien'");
		expect(equalsId('Id', '75b4e0a2-0000-4000-8000-000000000001')).toBe(
			"Id eq guid'75b4e0a2-0000-4000-8000-000000000001'",
		);
		expect(containsText('Naam', 'Test')).toBe("substringof('Test',Naam) eq true");
		expect(anyOf(['A eq 1', 'B eq 2'])).toBe('A eq 1 or B eq 2');
	});

	it('leaves zone and fraction out of a time, which SnelStart does not know', () => {
		for (const time of [
			'2026-11-23T10:00:00',
			'2026-11-23T10:00:00.512Z',
			'2026-11-23T10:00:00+01:00',
		]) {
			expect(dateTimeLiteral(time)).toBe("datetime'2026-11-23T10:00:00'");
		}
		expect(atOrAfter('ModifiedOn', '2026-11-23T10:00:00Z')).toBe(
			"ModifiedOn ge datetime'2026-11-23T10:00:00'",
		);
	});

	it('lets no quote escape from an id', () => {
		expect(equalsId('Id', "x' or 1 eq 1 or Id eq guid'y")).toBe("Id eq guid'xor1eq1orIdeqguidy'");
	});
});

describe('chains of values', () => {
	const limits = { clauses: 5, characters: 200 };
	const clause = (value: string) => equalsText('Betalingskenmerk', value);

	it('asks for every value exactly once, in order, within both limits', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ maxLength: 30 })), (values) => {
				const chains = chainsOf(values, clause, limits);
				expect(chains.flat()).toEqual(values);
				for (const chain of chains) {
					expect(chain.length).toBeLessThanOrEqual(limits.clauses);
					const length = encodeURIComponent(anyOf(chain.map(clause))).length;
					expect(chain.length === 1 || length <= limits.characters).toBe(true);
				}
			}),
		);
	});
});
