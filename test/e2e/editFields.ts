import { nodeOf, withNodeBetween, type N8nWorkflow } from './workflow';

const EDIT_FIELDS = 'Edit Fields';

/** What the inserted node writes into each sales order: the shop's reference in the memo field. */
export const memoFor = (reference: string) => `Besteld in de webwinkel als ${reference}`;

/** The template with n8n's own Edit Fields node between Plan and Import, as a person edits a mapping. */
export function withEditedMapping(template: N8nWorkflow): N8nWorkflow {
	const plan = nodeOf(template, 'webOrder', 'plan');
	const salesOrderImport = nodeOf(template, 'snelStart', 'import');
	const [x, y] = plan.position;
	return withNodeBetween(template, plan.name, salesOrderImport.name, {
		id: 'e2e-edit-fields',
		name: EDIT_FIELDS,
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		position: [x + 130, y + 160],
		parameters: {
			includeOtherFields: true,
			assignments: {
				assignments: [
					{
						id: 'memo',
						name: 'salesOrder.memo',
						type: 'string',
						value: `=${memoFor('{{ $json.reference }}')}`,
					},
				],
			},
			options: {},
		},
	});
}
