import type { IExecuteFunctions, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { registry, type NodeResource } from '../../nodes/shared/registry';

type NodeOperation = NodeResource['operations'][number];

const operation = (value: string, description: INodeProperties[] = []): NodeOperation => ({
	option: { name: value, value, action: `Do ${value}`, description: `Does ${value}` },
	description,
	execute: async () => [{ json: { done: value } }],
});
const parameter = (name: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	...more,
});
const valuesOf = ({ options }: INodeProperties) =>
	(options as INodePropertyOptions[]).map(({ value }) => value);
const set = (parameters: Record<string, string>) =>
	({
		getNodeParameter: (name: string) => parameters[name],
		getNode: () => ({ name: 'Node', type: 'node' }),
		continueOnFail: () => false,
		getMode: () => 'manual',
		helpers: {},
	}) as unknown as IExecuteFunctions;

const node = registry(
	[
		{ resource: { name: 'A', value: 'a' }, operations: [operation('get', [parameter('id')])] },
		{
			resource: { name: 'B', value: 'b' },
			operations: [
				operation('get'),
				operation('list', [
					parameter('limit', { displayOptions: { show: { returnAll: [false] } } }),
				]),
			],
			begin: 'list',
		},
	],
	'b',
);

describe('registry', () => {
	it('gives the resources, their operations and the parameters of each, in that order', () => {
		const [resource, ofA, ofB, id, limit] = node.properties;

		expect(node.properties).toHaveLength(5);
		expect([valuesOf(resource), resource.default]).toEqual([['a', 'b'], 'b']);
		expect([valuesOf(ofA), ofA.default]).toEqual([['get'], 'get']);
		expect([valuesOf(ofB), ofB.default]).toEqual([['get', 'list'], 'list']);
		expect([resource, ofA, ofB].map(({ noDataExpression }) => noDataExpression)).toEqual([
			true,
			true,
			true,
		]);
		expect(ofB.displayOptions).toEqual({ show: { resource: ['b'] } });
		expect(id.displayOptions).toEqual({ show: { resource: ['a'], operation: ['get'] } });
		expect(limit.displayOptions).toEqual({
			show: { resource: ['b'], operation: ['list'], returnAll: [false] },
		});
	});

	it('does what is chosen, also where two resources have an operation of one name', async () => {
		await expect(node.run(set({ resource: 'b', operation: 'get' }))).resolves.toEqual([
			[{ json: { done: 'get' } }],
		]);
		await expect(node.run(set({ resource: 'b', operation: 'list' }))).resolves.toEqual([
			[{ json: { done: 'list' } }],
		]);
	});

	it('says in words what is chosen, for the line under the name of the node', () => {
		const [, words] = /^=\{\{ \((\{.*\})\)\[\$parameter\["resource"\] \+ ":" \+ .*\] \}\}$/.exec(
			node.subtitle,
		)!;

		expect(JSON.parse(words)).toEqual({
			'a:get': 'Do get',
			'b:get': 'Do get',
			'b:list': 'Do list',
		});
	});

	it('refuses an operation that its resource does not have', async () => {
		await expect(node.run(set({ resource: 'a', operation: 'list' }))).rejects.toThrow('Operation');
	});

	it('needs no resource in a node about one thing, and hides nothing where there is no choice', () => {
		const [chosen, id, ...none] = registry([
			{ operations: [operation('plan', [parameter('id')])] },
		]).properties;

		expect(chosen.displayOptions).toBeUndefined();
		expect(id.displayOptions).toBeUndefined();
		expect(none).toEqual([]);
	});
});
