import type { INode } from 'n8n-workflow';
import { nodesThatDo, shippedWorkflow, type WorkflowJson } from '../../../engine';
import type { StockJob } from './stockJob';

/** Fence of a shop without orders: the part of the template before it is measured elsewhere. */
export const FENCE = {
	kind: 'fence',
	lastOrderId: '0',
	takenAt: '2024-06-05T12:00:00+02:00',
	importFrom: '2024-01-01T00:00:00+01:00',
	ordersRead: 0,
};

export const START = 'Web Orders';

/** The stock half of the shipped workflow, its nodes with their own parameters. */
export function stockChain(cursor: StockJob['cursor']): { workflow: WorkflowJson; last: string } {
	const shipped = shippedWorkflow();
	const [read] = nodesThatDo(shipped, 'snelStart.getMany');
	const [calculate] = nodesThatDo(shipped, 'webStock.calculate');
	const [write] = nodesThatDo(shipped, 'prestaShop.setMany');
	const start: INode = {
		id: 'start',
		name: START,
		type: 'n8n-nodes-base.noOp',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
	};
	if (cursor !== null) {
		const { cursor: changedSince, lastFullSweep } = cursor;
		Object.assign(read.parameters, { read: 'changed', changedSince, lastFullSweep });
	}
	const to = (node: INode, index = 0) => ({ node: node.name, type: 'main' as const, index });
	return {
		workflow: {
			nodes: [start, read, calculate, write],
			connections: {
				[start.name]: { main: [[to(read), to(calculate, 1)]] },
				[read.name]: { main: [[to(calculate)]] },
				[calculate.name]: { main: [[to(write)]] },
			},
		},
		last: write.name,
	};
}
