import fc from 'fast-check';
import { isKeyLineOf, keyIn, keyLine } from '../../../../domain/stock/local/keyLine';

const ids = fc.integer({ min: 1, max: 9_999_999 }).map(String);
const references = fc.stringMatching(/^[A-Z]{9}$/);
const prefixes = fc.stringMatching(/^[A-Z]{1,4}-$/);

describe('the text line of a sales order that was entered by hand', () => {
	it('is that of the one web order, whatever stands behind it', () => {
		fc.assert(
			fc.property(prefixes, ids, references, fc.string(), (prefix, orderId, reference, words) => {
				const line = `${keyLine(`${prefix}${orderId}`, reference)} ${words}`;
				expect(isKeyLineOf(line, { orderId, reference })).toBe(true);
				expect(keyIn(line)).toBe(`${prefix}${orderId}`);
			}),
		);
	});

	it('is that of no other: the id alone is no proof, nor is the reference', () => {
		fc.assert(
			fc.property(ids, ids, references, references, (id, otherId, reference, other) => {
				fc.pre(id !== otherId && reference !== other);
				const line = keyLine(`PS-${id}`, reference);
				expect(isKeyLineOf(line, { orderId: id, reference: other })).toBe(false);
				expect(isKeyLineOf(line, { orderId: otherId, reference })).toBe(false);
			}),
		);
	});

	it.each([
		'',
		'PS-',
		'PS-12',
		'Graag bellen 12 ABCDEFGHI',
		'PS-123 ABCDEFGHI',
		'PS-12 ABCDEFGHIJ',
	])('is not %p', (line) => {
		expect(isKeyLineOf(line, { orderId: '12', reference: 'ABCDEFGHI' })).toBe(false);
		expect(isKeyLineOf(line, { orderId: '12', reference: '' })).toBe(false);
	});
});
