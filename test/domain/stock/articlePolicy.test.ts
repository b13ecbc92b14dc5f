import { DEFAULT_POLICY, type StockPolicy } from '../../../domain/settings/stockPolicy';
import { articlePolicy, hasOwnBuffer, readFields } from '../../../domain/stock/articlePolicy';
import { article } from './builders';

describe('what an extra field sets for one article', () => {
	const fields = { buffer: ' Buffer ', percentage: 'Deel' };
	const read = (
		extraFields: Record<string, string> | undefined,
		wanted: StockPolicy['fields'] = fields,
	) => readFields({ extraFields }, wanted);
	const value = (text: string) => read({ Buffer: text })[0]?.value;

	it.each([
		['2', 2],
		[' 2,5 ', 2.5],
		['2.25', 2.25],
		['50 %', 50],
		['50%', 50],
		['50  %', 50],
		['0', 0],
		['veel', null],
		['2 stuks', null],
		['ca. 2', null],
		['-2', null],
		['5 % korting', null],
		['1.000.000', null],
		['2.', null],
		['9'.repeat(30), null],
	])('"%s" is %d', (text, number) => {
		expect(value(text)).toBe(number);
	});

	it('is found by the name of the field, whatever its capitals and spaces', () => {
		expect(read({ 'BUFFER ': '2' })).toEqual([
			{ setting: 'buffer', field: ' Buffer ', text: '2', value: 2 },
		]);
		expect(read({ Buffers: '2' })).toEqual([]);
		expect(read({ Buffer: ' ' })).toEqual([]);
		expect(read({ '': '2' }, { buffer: ' ' })).toEqual([]);
		expect(read(undefined)).toEqual([]);
	});

	it('holds in place of the setting, a share of a hundred at most, and changes nothing where it is no number', () => {
		const policy = { ...DEFAULT_POLICY, buffer: 9, percentage: 40, fields };
		const own = (extraFields: Record<string, string>) =>
			articlePolicy(article('A', 1, { extraFields }), policy);
		expect(own({ Buffer: '2' })).toEqual({ ...policy, buffer: 2 });
		expect(own({ Deel: '250' })).toEqual({ ...policy, percentage: 100 });
		expect(own({ Buffer: 'veel', Deel: '30' })).toEqual({ ...policy, percentage: 30 });
		expect(own({ Buffer: 'veel' })).toEqual(policy);
	});

	it('is a buffer of its own only where it sets a buffer', () => {
		const policy = { ...DEFAULT_POLICY, fields };
		const has = (extraFields: Record<string, string>) =>
			hasOwnBuffer(article('A', 1, { extraFields }), policy);
		expect(has({ Buffer: '2' })).toBe(true);
		for (const other of [{ Buffer: 'veel' }, { Deel: '2' }, {}] as Array<Record<string, string>>) {
			expect(has(other)).toBe(false);
		}
	});
});
