import type { Checks } from '../checks';
import type { N8nRest } from '../rest';
import type { N8nWorkflow } from '../workflow';

const PLANTED = 'Planted for n8n 3';

/** A workflow that n8n 3 would break: its rules are seen to find something. */
export const brokenInNextVersion: N8nWorkflow & { id: string } = {
	id: 'plantedForV3',
	name: PLANTED,
	nodes: [
		{
			id: 'planted1',
			name: 'Removed Helper',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			position: [0, 0],
			parameters: {
				mode: 'raw',
				jsonOutput: '={{ JSON.stringify($getPairedItem("A", {}, {})) }}',
				options: {},
			},
		},
	],
	connections: {},
	settings: { executionOrder: 'v1' },
};

/** n8n's own rules on what its version 3 breaks, over every workflow that was imported, the templates as they are among them. */
export async function survivesNextVersion(checks: Checks, rest: N8nRest): Promise<void> {
	const found = await rest.brokenBy('v3');
	const told = found.map(({ rule, workflow }) => `${workflow}: ${rule}`);
	checks.add(
		'n8n 3: its rules find what was planted',
		found.some(({ workflow }) => workflow === PLANTED),
		told.join(', '),
	);
	const others = found.filter(({ workflow }) => workflow !== PLANTED);
	checks.add(
		'n8n 3: its rules find nothing in any template',
		others.length === 0,
		others.map(({ rule, workflow }) => `${workflow}: ${rule}`).join(', '),
	);
}
