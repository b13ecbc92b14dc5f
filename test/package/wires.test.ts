import { filesBelow, read } from './repository';
import { crossed, type Drawn } from './wires';

const drawn = (path: string): Drawn => JSON.parse(read(path)) as Drawn;

describe('the lines of a template', () => {
	it.each(filesBelow('workflows', '.json'))('cross no node and no title in %s', (path) => {
		expect(crossed(drawn(path))).toEqual([]);
	});

	it('are found where one does', () => {
		const main = drawn('workflows/import-orders-and-export-stock.json');
		const stock = main.nodes.find(({ name }) => name === 'Get Stock')!;
		stock.position = [stock.position[0], 100];
		expect(crossed(main)).toContain('Import Sales Orders → Run Report crosses Get Stock');
	});
});
