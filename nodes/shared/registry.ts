import {
	updateDisplayOptions,
	type IDisplayOptions,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
	type INodePropertyOptions,
} from 'n8n-workflow';

import { refuseTwoValues } from './refuseTwoValues';
import { runOnWholeInput, type Operation } from './wholeInput';
import { withCost } from './withCost';

/** One operation as its file exports it: how it is chosen, what can be filled in, and what it does. */
export interface NodeOperation {
	/** `value` is what a workflow stores; `action` stands in n8n's list of actions. */
	option: INodePropertyOptions & { value: string; action: string; description: string };
	/** Its parameters; when they are shown is added by the registry. */
	description: INodeProperties[];
	/** Its parameters hold for the whole run: an expression that gives two items two values is refused. */
	runsOnce?: true;
	execute: Operation;
}

/** What can be done with one thing of a service. */
export interface NodeResource {
	/** How the thing is chosen; left out in a node that is about one thing. */
	resource?: INodePropertyOptions & { value: string };
	/** In the order they are listed. */
	operations: readonly NodeOperation[];
	/** The operation a new node begins with; default the first. */
	begin?: string;
	/** Stands below the list of operations. */
	description?: string;
}

/** All operations of a node. */
export interface Registry {
	/** Every parameter of the node: Resource, Operation, and those of each operation shown where it is chosen. */
	properties: INodeProperties[];
	/** What the node is set to do, in the words of the list of actions: an expression for the line under its name. */
	subtitle: string;
	/** Does the operation that the node is set to. */
	run(context: IExecuteFunctions): Promise<INodeExecutionData[][]>;
}

/**
 * Makes a node of its operations: the table is the only place that names them.
 *
 * @param begin the resource a new node begins with; default the first
 */
export function registry(resources: readonly NodeResource[], begin?: string): Registry {
	const named = resources.flatMap(({ resource }) => (resource ? [resource] : []));
	const entries = resources.flatMap(entriesOf);
	const properties = [
		...(named.length > 0 ? [resourceProperty(named, begin ?? named[0].value)] : []),
		...resources.map(operationProperty),
		...(entries.length > 1 ? entries.flatMap(shownWhereChosen) : entries[0].operation.description),
	];
	const operations = new Map(entries.map(({ key, operation }) => [key, operation]));
	return {
		properties,
		subtitle: subtitleOf(entries, named.length > 0),
		run: async (context) => await runOnWholeInput(context, chosen),
	};

	async function chosen(this: IExecuteFunctions): Promise<INodeExecutionData[]> {
		const resource = named.length > 0 ? this.getNodeParameter('resource', 0) : undefined;
		const operation = operations.get(keyOf(resource, this.getNodeParameter('operation', 0)));
		if (!operation) throw new Error("The chosen 'Operation' does not exist in this version");
		if (operation.runsOnce) refuseTwoValues(this, operation.description);
		return await withCost(this, operation.execute);
	}
}

interface Entry {
	key: string;
	show: NonNullable<IDisplayOptions['show']>;
	operation: NodeOperation;
}

const keyOf = (resource: unknown, operation: unknown): string => `${resource ?? ''}:${operation}`;

const entriesOf = ({ resource, operations }: NodeResource): Entry[] =>
	operations.map((operation) => ({
		key: keyOf(resource?.value, operation.option.value),
		show: {
			...(resource ? { resource: [resource.value] } : {}),
			operation: [operation.option.value],
		},
		operation,
	}));

/** Words by what is chosen: what a workflow stores ("getManyWebOrders") is for no person to read. */
function subtitleOf(entries: readonly Entry[], byResource: boolean): string {
	const words = Object.fromEntries(
		entries.map(({ key, operation }) => [key, operation.option.action]),
	);
	const resource = byResource ? '$parameter["resource"]' : '""';
	return `={{ (${JSON.stringify(words)})[${resource} + ":" + $parameter["operation"]] }}`;
}

const shownWhereChosen = ({ show, operation }: Entry): INodeProperties[] =>
	updateDisplayOptions({ show }, operation.description);

const resourceProperty = (options: INodePropertyOptions[], begin: string): INodeProperties => ({
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options,
	default: begin,
});

function operationProperty(of: NodeResource): INodeProperties {
	const { resource, operations, description } = of;
	const { begin = operations[0].option.value } = of;
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		...(description ? { description } : {}),
		...(resource ? { displayOptions: { show: { resource: [resource.value] } } } : {}),
		options: operations.map(({ option }) => option),
		default: begin,
	};
}
