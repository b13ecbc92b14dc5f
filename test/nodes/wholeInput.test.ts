import { runWorkflow } from '../../lab/engine';

const OURS = 'n8n-nodes-snelstart-prestashop.';

describe('a node that is set to continue on an error', () => {
	it.each([
		['webOrder', { operation: 'plan' }],
		['prestaShop', { resource: 'stock', operation: 'setMany' }],
		['snelStart', { resource: 'salesOrder', operation: 'import' }],
	])('%s gives one item that tells the error, never its input', async (type, parameters) => {
		const run = await runWorkflow(
			[{ name: 'Node', type: `${OURS}${type}`, parameters, onError: 'continueRegularOutput' }],
			{ inputs: [[{ kind: 'webOrder', surprise: true }]] },
		);

		expect(run.status).toBe('success');
		expect(run.itemsOf('Node')).toEqual([
			{
				error: expect.stringMatching(/\w{4,}/),
				details: expect.objectContaining({ node: 'Node', description: expect.any(String) }),
			},
		]);
	});
});
