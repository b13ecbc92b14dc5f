import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';

import { copyOfCredential, copyOfNode } from './copyOf';
import { credentials, nodeDescriptions } from './repository';

let nodes: Record<string, INodeTypeDescription>;
beforeAll(async () => {
	nodes = await nodeDescriptions();
});

describe('what people read in the editor', () => {
	it('follows the rules in every node', () => {
		expect(Object.values(nodes).flatMap(copyOfNode)).toEqual([]);
	});

	it('follows the rules in every credential', async () => {
		expect((await credentials()).flatMap(copyOfCredential)).toEqual([]);
	});
});

describe('the copy rules', () => {
	const property = (more: Partial<INodeProperties>): INodeProperties => ({
		displayName: 'Buffer',
		name: 'buffer',
		type: 'number',
		default: 0,
		description: 'Pieces to keep back',
		...more,
	});
	const judge = (one: INodeProperties): string =>
		copyOfNode({ ...nodes['n8n-nodes-snelstart-prestashop.webStock'], properties: [one] }).join();
	const options = (...names: string[]) => names.map((name) => ({ name, value: name }));

	it('find nothing in a property that keeps them', () => {
		expect(judge(property({}))).toBe('');
		expect(judge(property({ description: 'Free stock (vrije voorraad) to start from' }))).toBe('');
		expect(judge(property({ displayName: 'Order ID of the Shop' }))).toBe('');
	});

	it.each([
		['a name in lower case', property({ displayName: 'keep back' }), 'title case'],
		['a small word in capitals', property({ displayName: 'Stock Of Shop' }), 'title case'],
		['a missing description', property({ description: undefined }), 'no description'],
		['a full stop after one sentence', property({ description: 'Keep.' }), 'full stop'],
		['sentences without one', property({ description: 'Keep it. Do not sell' }), 'full stop'],
		['a boolean without Whether', property({ type: 'boolean' }), 'Whether'],
		['Dutch outside brackets', property({ description: 'Start with vrije voorraad' }), 'Dutch'],
		['a Dutch name', property({ displayName: 'Betalingskenmerk' }), 'Dutch'],
		[
			'a Dutch sentence in brackets',
			property({ description: 'Kept (niet voor de winkel)' }),
			'Dutch',
		],
		['a term twice', property({ description: 'Article (artikel) or article (artikel)' }), 'twice'],
		['a long hint', property({ hint: 'x'.repeat(121) }), '121 characters'],
		['an emoji', property({ description: 'Keep back \u{1F4E6}' }), 'emoji'],
		[
			'an unsorted list',
			property({ type: 'options', options: options('A', 'B', 'D', 'C', 'E') }),
			'not sorted',
		],
		[
			'an unsorted collection',
			property({
				type: 'collection',
				options: ['A', 'B', 'D', 'C', 'E'].map((displayName) => property({ displayName })),
			}),
			'not sorted',
		],
		[
			'an operation without action',
			property({ name: 'operation', type: 'options', options: options('Plan') }),
			'no action',
		],
		[
			'an action in title case',
			property({
				name: 'operation',
				type: 'options',
				options: [{ name: 'Plan', value: 'plan', action: 'Plan Web Orders', description: 'Plan' }],
			}),
			'capital inside',
		],
		[
			'a nested property without description',
			property({
				type: 'fixedCollection',
				options: [
					{ name: 'row', displayName: 'Row', values: [property({ description: undefined })] },
				],
			}),
			'no description',
		],
	])('find %s', (_, wrong, message) => {
		expect(judge(wrong)).toContain(message);
	});
});
