import type { IConnections, INode, INodeParameters } from 'n8n-workflow';
import type { WorkflowJson } from './workflowJson';

/** One node of a chain: the items of each go to input 0 of the next. */
export interface ChainNode {
	name: string;
	type: string;
	parameters?: INodeParameters;
	typeVersion?: number;
	onError?: INode['onError'];
}

/** Wires nodes one after the other, input 0 to output 0, as a person would draw them. */
export function chain(nodes: ChainNode[]): WorkflowJson {
	const connections: IConnections = {};
	nodes.slice(1).forEach(({ name }, index) => {
		connections[nodes[index].name] = { main: [[{ node: name, type: 'main', index: 0 }]] };
	});
	return {
		nodes: nodes.map(({ name, type, parameters = {}, typeVersion = 1, onError }, index) => ({
			id: `${index}`,
			name,
			type,
			typeVersion,
			parameters,
			position: [index * 200, 0],
			...(onError ? { onError } : {}),
		})),
		connections,
	};
}
