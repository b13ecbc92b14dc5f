import { modelOf, operationAt } from '../../lab/facts/snelstart/contract';
import { catalogue } from '../../nodes/SnelStart/catalogue/catalogue';
import { ownOperations } from '../nodes/shared/checkSnelStart';
import { filesBelow, read } from './repository';

const FOLDER = 'nodes/SnelStart/__schema__/v1.0.0';

const pathOf = (key: string): string => `${FOLDER}/${key.replace(':', '/')}.json`;

interface Schema {
	type: string;
	version: number;
	properties: Record<string, { type: string }>;
}

const schemaOf = (key: string): Schema => JSON.parse(read(pathOf(key))) as Schema;

describe('what an operation puts out, as the editor shows it before the first run', () => {
	it('is told of every operation that goes by item, and of no other', () => {
		const keys = ownOperations();
		const files = filesBelow(FOLDER, '.json');
		expect(files.sort()).toEqual(keys.map(pathOf).sort());
	});

	it('is an object with members', () => {
		for (const key of ownOperations()) {
			const { type, version, properties } = schemaOf(key);
			expect([key, type, version]).toEqual([key, 'object', 1]);
			expect(Object.keys(properties).length).toBeGreaterThan(0);
		}
	});

	it.each(
		catalogue.filter(({ verbs }) => verbs.length > 0).map((of) => [of.resource.value, of] as const),
	)('is for %s what the contract says of it', (value, { path, verbs, title }) => {
		const { model } = (operationAt('GET', path) ?? operationAt('GET', `${path}/{id}`))!.answer!;
		for (const verb of verbs) {
			const told = Object.keys(schemaOf(`${value}:${verb}`).properties);
			expect(told).toEqual(
				verb === 'delete' ? ['deleted', 'id', ...title] : Object.keys(modelOf(model)),
			);
		}
	});
});
