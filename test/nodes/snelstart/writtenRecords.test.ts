import { WrittenRecords } from '../../../nodes/SnelStart/books/dryRun/writtenRecords';
import { containsText, equalsId, equalsText } from '../../../nodes/SnelStart/odata/equalsText';
import { anyOf } from '../../../nodes/SnelStart/odata/anyOf';

const card = (id: string, naam: string, email: string) => ({ id, naam, email, memo: 'Bakker' });

describe('what a dry run made', () => {
	const written = new WrittenRecords();
	written.make('/relaties', card('1', "D'Arcy de Vries", 'Jan@Example.nl; piet@example.nl'));
	written.make('/relaties', card('2', 'Bakker', 'bakker@example.nl'));
	written.make('/verkooporders', { id: '3', betalingskenmerk: 'PS-1' });
	const found = (list: string, ...clauses: string[]) =>
		written.in(list, anyOf(clauses)).map(({ id }) => id);

	it.each<[string, string, string[]]>([
		['its text', equalsText('Betalingskenmerk', 'PS-1'), ['3']],
		['its name, whatever the case', equalsText('tolower(Naam)', "d'arcy de vries"), ['1']],
		['one of its addresses', containsText('tolower(Email)', 'piet@example.nl'), ['1']],
		['its id', equalsId('Id', '2'), ['2']],
		['the text of another member', equalsText('Naam', 'bakker@example.nl'), []],
		['nothing that it holds', equalsText('Naam', 'Kees'), []],
	])('is found by %s', (_, clause, ids) => {
		const list = ids.includes('3') ? '/verkooporders' : '/relaties';
		expect(found(list, equalsText('Naam', "O'Neill"), clause)).toEqual(ids);
	});

	it('is found by each list alone, and whole without a filter', () => {
		expect(found('/relaties', equalsText('Betalingskenmerk', 'PS-1'))).toEqual([]);
		expect(written.in('/relaties', undefined)).toHaveLength(2);
		expect(written.in('/artikelen', undefined)).toEqual([]);
	});

	it('carries the extra fields it was given, as a list brings them', () => {
		const klantCustomFields = [{ name: 'Webklant', value: '108' }];
		written.put('/relaties/2/customFields', { klantCustomFields, leverancierCustomFields: [] });
		expect(written.in('/relaties', equalsText('Naam', 'Bakker'))).toMatchObject([
			{ id: '2', extraVeldenKlant: [{ naam: 'Webklant', waarde: '108' }] },
		]);
		written.put('/relaties/2', { naam: 'Bakker BV' });
		expect(written.at('/relaties/2')).toEqual({ naam: 'Bakker BV' });
	});

	it('is quick for thousands of records', () => {
		const many = new WrittenRecords();
		const keys = Array.from({ length: 5000 }, (_, index) => `PS-${index}`);
		for (const key of keys) many.make('/verkooporders', { id: key, betalingskenmerk: key });
		const began = performance.now();
		for (let start = 0; start < keys.length; start += 60) {
			const part = keys.slice(start, start + 60);
			const filter = anyOf(part.map((key) => equalsText('Betalingskenmerk', key)));
			expect(many.in('/verkooporders', filter)).toHaveLength(part.length);
		}
		expect(performance.now() - began).toBeLessThan(1500);
	});
});
