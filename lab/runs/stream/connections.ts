import { shippedWorkflow, type WorkflowJson } from '../../engine';

/** One line between two nodes of the template. */
export interface Connection {
	from: string;
	to: string;
	/** Which input it leads to. */
	input: number;
}

const TRIGGERS = /^(Every|Run Now)/;

/** The lines that items of the stream travel. */
export const connectionsOf = ({ connections }: WorkflowJson): Connection[] =>
	Object.entries(connections).flatMap(([from, { main = [] }]) =>
		TRIGGERS.test(from)
			? []
			: main.flatMap((targets) =>
					(targets ?? []).map(({ node, index }) => ({ from, to: node, input: index })),
				),
	);

export const EDITOR = 'Edit Items';

/** The shipped template with a node on one of its lines. */
export function withEditor({ from, to, input }: Connection): WorkflowJson {
	const workflow = structuredClone(shippedWorkflow()) as WorkflowJson;
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
