import fc from 'fast-check';

import { parseBody } from '../../../lab/simulators/prestashop/webservice/xmlBody';
import { anyOf, idBatches, queryString } from '../../../nodes/PrestaShop/client/query';
import { shopBaseUrl, shopUrlOfRedirect } from '../../../nodes/PrestaShop/client/shopUrl';
import { entitiesXml } from '../../../nodes/PrestaShop/client/xml';
import { storable } from '../../../nodes/PrestaShop/client/storable';

describe('the XML body', () => {
	const read = (xml: string): Array<Record<string, string>> => {
		const parsed = parseBody(xml, false);
		const rows = 'root' in parsed ? parsed.root.children : [];
		return rows.map(({ children }) =>
			Object.fromEntries(children.map(({ name, text }) => [name, text])),
		);
	};

	it('gives back every text that XML can hold, whatever a shop keeps in its fields', () => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.string({ unit: 'binary' }),
			fc.constantFrom(
				']]>',
				']]]]>>',
				'<![CDATA[',
				'&amp;',
				'<x/>',
				'\u0000\u001b',
				'\r',
				'\r\n',
				'&#13;',
				'\ud800',
				'€ 5',
			),
		);
		fc.assert(
			fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (values) => {
				const rows = values.map((value, id) => ({ id: String(id), location: value }));
				const expected = rows.map(({ id, location }) => ({ id, location: storable(location) }));
				expect(read(entitiesXml({ node: 'row', entities: rows }))).toEqual(expected);
			}),
			{ numRuns: 300 },
		);
	});

	it('removes only what no XML document can hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (value) => {
				const kept = storable(value);
				expect(storable(kept)).toBe(kept);
				const controls = Array.from(kept).filter((character) => character < ' ');
				expect(controls.every((character) => '\t\n\r'.includes(character))).toBe(true);
			}),
		);
		expect(storable('Café ☕ 🎁\t\n')).toBe('Café ☕ 🎁\t\n');
	});
});

describe('the address of the shop', () => {
	it.each([
		['https://www.example.nl', 'https://www.example.nl'],
		['https://www.example.nl/', 'https://www.example.nl'],
		['  example.nl  ', 'https://example.nl'],
		['http://localhost:8080/winkel/', 'http://localhost:8080/winkel'],
		['https://example.nl/shop/api/', 'https://example.nl/shop'],
		['https://example.nl/api/orders?x=1', 'https://example.nl'],
		['https://example.nl/index.php', 'https://example.nl'],
		['https://example.nl/webservice/dispatcher.php?url=orders', 'https://example.nl'],
		['ftp://example.nl', null],
		['', null],
		['::', null],
	])('%p is %p', (pasted, expected) => {
		expect(shopBaseUrl(pasted)).toBe(expected);
	});

	it('is read from a redirect, of PrestaShop or of a web server', () => {
		const from = 'http://example.nl/api/orders?limit=1';
		expect(shopUrlOfRedirect('http://www.example.nl/?url=orders&limit=1', from)).toBe(
			'http://www.example.nl',
		);
		expect(shopUrlOfRedirect('https://example.nl/shop/api/orders?limit=1', from)).toBe(
			'https://example.nl/shop',
		);
		expect(shopUrlOfRedirect('/nl/', from)).toBe('http://example.nl/nl');
	});
});

describe('batches of ids', () => {
	it('hold every id once and keep the address short', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 9_999_999 }), { maxLength: 3000 }), (ids) => {
				const batches = idBatches(ids.map(String));
				const asked = batches.flat();
				expect(new Set(asked)).toEqual(new Set(ids.filter((id) => id > 0).map(String)));
				expect(asked).toHaveLength(new Set(asked).size);
				for (const batch of batches) {
					expect(queryString({ 'filter[id]': anyOf(batch) }).length).toBeLessThan(3000);
				}
			}),
			{ numRuns: 50 },
		);
	});
});
