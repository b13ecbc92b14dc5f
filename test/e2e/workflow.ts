/** A workflow as n8n exports and imports it, as far as these tests look into it. */
export interface N8nWorkflow {
	id?: string;
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, { main: Array<Connection[] | null> }>;
	[other: string]: unknown;
}

export interface WorkflowNode {
	id: string;
	name: string;
	type: string;
	typeVersion: number;
	position: [number, number];
	parameters: Record<string, unknown>;
	credentials?: Record<string, { id: string | null; name: string }>;
}

interface Connection {
	node: string;
	type: 'main';
	index: number;
}

/** The one node of a type (without the package's name) with the given operation. */
export function nodeOf(workflow: N8nWorkflow, type: string, operation?: string): WorkflowNode {
	const found = workflow.nodes.filter(
		(node) =>
			node.type.endsWith(`.${type}`) &&
			(operation === undefined || node.parameters.operation === operation),
	);
	if (found.length !== 1) {
		throw new Error(
			`The workflow has ${found.length} nodes ${type} ${operation ?? ''}, expected exactly one`,
		);
	}
	return found[0];
}

const needsCredential: Record<string, string> = {
	snelStart: 'snelStartApi',
	snelStartTrigger: 'snelStartApi',
	webOrder: 'snelStartApi',
	prestaShop: 'prestaShopApi',
	prestaShopTrigger: 'prestaShopApi',
};

/**
 * A copy in which the nodes of SnelStart and PrestaShop name their credential, without its id, as a
 * workflow of somebody else does; nothing else changes.
 */
export function withCredentials(
	workflow: N8nWorkflow,
	credentials: Array<{ type: string; name: string }>,
): N8nWorkflow {
	const nodes = workflow.nodes.map((node) => {
		const type = needsCredential[node.type.split('.').pop() ?? ''];
		const own = credentials.find((credential) => credential.type === type);
		return own ? { ...node, credentials: { [own.type]: { id: null, name: own.name } } } : node;
	});
	return { ...workflow, nodes };
}

/** A copy in which `inserted` stands on the line between two connected nodes, as a person would drop it there. */
export function withNodeBetween(
	workflow: N8nWorkflow,
	from: string,
	to: string,
	inserted: WorkflowNode,
): N8nWorkflow {
	const outputs = workflow.connections[from]?.main ?? [];
	let cut = 0;
	const rewired = outputs.map(
		(targets) =>
			targets?.map((target) => {
				if (target.node !== to) return target;
				cut += 1;
				return { ...target, node: inserted.name, index: 0 };
			}) ?? null,
	);
	if (cut !== 1) throw new Error(`${from} is connected ${cut} times to ${to}, expected once`);
	return {
		...workflow,
		nodes: [...workflow.nodes, inserted],
		connections: {
			...workflow.connections,
			[from]: { main: rewired },
			[inserted.name]: { main: [[{ node: to, type: 'main', index: 0 }]] },
		},
	};
}
