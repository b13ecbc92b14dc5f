import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import * as getManyWebOrders from './order/getManyWebOrders.operation';
import * as setMany from './stock/setMany.operation';

type Operation = (this: IExecuteFunctions) => Promise<INodeExecutionData[]>;

const OPERATIONS: Readonly<Record<string, Operation>> = {
	'order:getManyWebOrders': getManyWebOrders.execute,
	'stock:setMany': setMany.execute,
};

/** Runs the chosen operation once for the whole input. */
export async function run(context: IExecuteFunctions): Promise<INodeExecutionData[]> {
	const resource = context.getNodeParameter('resource', 0);
	const operation = context.getNodeParameter('operation', 0);
	const execute = OPERATIONS[`${resource}:${operation}`];
	if (execute === undefined) {
		throw new NodeOperationError(
			context.getNode(),
			`There is no operation '${operation}' for '${resource}'`,
			{ description: 'Choose an operation in the node.', itemIndex: 0 },
		);
	}
	return await execute.call(context);
}
