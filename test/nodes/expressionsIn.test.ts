import { expressionsIn } from '../../nodes/shared/expressionsIn';

describe('the expressions in the parameters of a node', () => {
	it('are found wherever they stand, by the path that n8n takes', () => {
		const found = expressionsIn({
			importKeyPrefix: 'PS-',
			documentStatus: '={{ $json.id }}',
			salesOptions: { memo: '=Order {{ $json.reference }}', days: 14 },
			costArticles: {
				costArticle: [{ cost: 'shipping' }, { article: { mode: 'code', value: '={{ $now }}' } }],
			},
		});
		expect(found).toEqual([
			{ path: 'documentStatus', goesByItem: true },
			{ path: 'salesOptions.memo', goesByItem: true },
			{ path: 'costArticles.costArticle[1].article.value', goesByItem: false },
		]);
	});

	it.each([
		['={{ $json.id }}', true],
		['={{ $input.item.json.id }}', true],
		["={{ $('Get Web Orders').item.json.id }}", true],
		["={{ $('Get Web Orders').itemMatching(0).json.id }}", true],
		['={{ $itemIndex }}', true],
		['={{ $node["Get Web Orders"].json.id }}', true],
		['={{ $parameter["documentStatus"] }}', true],
		["={{ $('Get Cursor').first().json.cursor }}", false],
		["={{ $('Get Cursor').all().length }}", false],
		['={{ $now.minus({ days: 7 }) }}', false],
		['={{ $workflow.id }}', false],
		['=PS-', false],
	])('%s goes by the item: %s', (text, goesByItem) => {
		expect(expressionsIn({ text })).toEqual([{ path: 'text', goesByItem }]);
	});
});
