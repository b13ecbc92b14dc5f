import { modelOf, operationAt } from '../../lab/facts/snelstart/contract';
import { catalogue } from '../../nodes/SnelStart/catalogue/catalogue';
import * as prestaShop from '../nodes/shared/checkPrestaShop';
import * as snelStart from '../nodes/shared/checkSnelStart';
import { schemaOf, schemaPath, schemasOf, type OutputSchema } from '../nodes/shared/outputSchema';
import { filesBelow, read } from './repository';

const membersOf = (node: string, key: string): string[] =>
	Object.keys(schemaOf(node, key).properties ?? {});

describe('what an operation puts out, as the editor shows it before the first run', () => {
	describe.each([
		['PrestaShop', prestaShop.ownOperations()],
		['SnelStart', snelStart.ownOperations()],
	])('%s', (node, keys) => {
		it('is told of every operation that goes by item, and of no other', () => {
			const files = filesBelow(schemasOf(node), '.json');
			expect(files.sort()).toEqual(keys.map((key) => schemaPath(node, key)).sort());
		});

		it('is an object with members', () => {
			for (const key of keys) {
				const { type, version } = schemaOf(node, key);
				expect([key, type, version]).toEqual([key, 'object', 1]);
				expect(membersOf(node, key).length).toBeGreaterThan(0);
			}
		});
	});

	it.each([
		['SnelStart', ['event', 'id', 'modifiedOn', 'uri']],
		['PrestaShop', ['event', 'id']],
	])('is told of the trigger of %s as far as all its events agree', (node, members) => {
		const { type, version, properties } = JSON.parse(
			read(`${schemasOf(node)}.json`),
		) as OutputSchema;
		expect([type, version, Object.keys(properties ?? {})]).toEqual(['object', 1, members]);
	});

	it.each(
		catalogue.filter(({ verbs }) => verbs.length > 0).map((of) => [of.resource.value, of] as const),
	)('is for %s what the contract says of it', (value, { path, verbs, title }) => {
		const { model } = (operationAt('GET', path) ?? operationAt('GET', `${path}/{id}`))!.answer!;
		for (const verb of verbs) {
			expect(membersOf('SnelStart', `${value}:${verb}`)).toEqual(
				verb === 'delete' ? ['deleted', 'id', ...title] : Object.keys(modelOf(model)),
			);
		}
	});
});
