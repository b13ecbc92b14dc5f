import { circlesIn } from './house/circlesIn';
import { graph } from './house/graph';

const planted = (...imports: string[]): string[][] => {
	const edges = imports.map((text) => text.split(' > '));
	const files = [...new Set(edges.flat())];
	return circlesIn(
		new Map(
			files.map((file) => [file, edges.filter(([from]) => from === file).map(([, to]) => to)]),
		),
	);
};

describe('circles of files that import each other', () => {
	it.each([
		[['a > b', 'b > a'], [['a', 'b']]],
		[['a > a'], [['a']]],
		[['x > a', 'a > b', 'b > c', 'c > a', 'c > x2'], [['a', 'b', 'c']]],
		[
			['a > b', 'b > a', 'a > c', 'c > d', 'd > c'],
			[
				['a', 'b'],
				['c', 'd'],
			],
		],
	])('finds those in %j', (imports, circles) => {
		expect(planted(...imports)).toEqual(circles);
	});

	it('finds none where two files import the same third', () => {
		expect(planted('a > b', 'a > c', 'b > d', 'c > d')).toEqual([]);
	});

	it('are nowhere, in product, lab or test, types included', () => {
		const house = graph();
		const imports = [...house.values()].flat().length;
		expect(imports).toBeGreaterThan(house.size);
		expect(circlesIn(house)).toEqual([]);
	});
});
