import type { WorkflowJson } from '../../engine';

/** One line between two nodes of the template. */
export interface Connection {
	from: string;
	to: string;
	/** Which input it leads to. */
	input: number;
}

const TRIGGERS = /^(Every|Run Now)/;

/** The lines that items of the stream travel; those of error outputs carry none in a run nobody touched. */
export const connectionsOf = ({ connections }: WorkflowJson): Connection[] =>
	Object.entries(connections).flatMap(([from, { main = [] }]) =>
		TRIGGERS.test(from)
			? []
			: (main[0] ?? []).map(({ node, index }) => ({ from, to: node, input: index })),
	);

/** The node a line leads to, and all that come after it. */
export function behind({ to }: Pick<Connection, 'to'>, workflow: WorkflowJson): Set<string> {
	const found = new Set([to]);
	for (const name of found) {
		const outputs = workflow.connections[name]?.main ?? [];
		for (const { node } of outputs.flatMap((targets) => targets ?? [])) found.add(node);
	}
	return found;
}

export const EDITOR = 'Edit Items';

/** The template with a node on one of its lines. */
export function withEditor({ from, to, input }: Connection, template: WorkflowJson): WorkflowJson {
	const workflow = structuredClone(template);
	const line = workflow.connections[from].main
		.flatMap((targets) => targets ?? [])
		.find(({ node, index }) => node === to && index === input);
	if (!line) throw new Error(`The template has no line from ${from} to ${to}`);
	Object.assign(line, { node: EDITOR, index: 0 });
	workflow.connections[EDITOR] = { main: [[{ node: to, type: 'main', index: input }]] };
	workflow.nodes.push({
		id: 'edit-items',
		name: EDITOR,
		type: 'lab.editItems',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	});
	return workflow;
}
