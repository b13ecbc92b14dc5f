import type { INodeType } from 'n8n-workflow';

import { listsOf } from './house/listsOf';
import { nodes } from './repository';

const planted = (asked: string, ...had: string[]): INodeType =>
	({
		description: {
			properties: [{ options: [{ values: [{ typeOptions: { loadOptionsMethod: asked } }] }] }],
		},
		methods: { loadOptions: Object.fromEntries(had.map((name) => [name, async () => []])) },
	}) as unknown as INodeType;

describe('live lists', () => {
	it('are asked for by a parameter, each of them, and none is missing', async () => {
		const lists = (await nodes()).map(listsOf);
		expect(lists.flatMap(({ asked }) => asked).length).toBeGreaterThan(5);
		for (const { asked, had } of lists) expect(had).toEqual(asked);
	});

	it('are found where one is missing or nobody asks for it', () => {
		expect(listsOf(planted('getShops'))).toEqual({ asked: ['getShops'], had: [] });
		expect(listsOf(planted('getShops', 'getShops', 'getMore'))).toEqual({
			asked: ['getShops'],
			had: ['getMore', 'getShops'],
		});
	});
});
