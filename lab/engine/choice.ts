import type { INode, INodeParameters, INodeProperties, INodeTypes } from 'n8n-workflow';
import { nodesThatDo, type Operation } from './operation';
import type { WorkflowJson } from './workflowJson';

/**
 * What an owner fills in before the first run, on every node that does an operation or on one node by its name.
 * Collections such as `options` are added to; values, lists and resource locators replace what was there.
 */
export interface Choice {
	on: Operation | { node: string };
	parameters: INodeParameters;
}

/** A copy of a workflow with choices filled in; throws for a node or a parameter that is not there. */
export function filledIn(
	workflow: WorkflowJson,
	choices: readonly Choice[],
	nodeTypes: INodeTypes,
): WorkflowJson {
	const copy = structuredClone(workflow);
	for (const { on, parameters } of choices) {
		for (const node of nodesOf(copy, on)) {
			const { properties } = nodeTypes.getByNameAndVersion(node.type, node.typeVersion).description;
			mustHave(properties, parameters, `Node "${node.name}"`);
			node.parameters = merged(node.parameters, parameters);
		}
	}
	return copy;
}

function nodesOf(workflow: WorkflowJson, on: Choice['on']): INode[] {
	if (typeof on === 'string') return nodesThatDo(workflow, on);
	const found = workflow.nodes.filter(({ name }) => name === on.node);
	if (found.length === 0) throw new Error(`The workflow has no node "${on.node}"`);
	return found;
}

const isGroup = (value: unknown): value is INodeParameters =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !('__rl' in value);

/** Parameters with those of a person filled in: groups are added to, everything else replaces what was there. */
export function merged(present: INodeParameters, given: INodeParameters): INodeParameters {
	const result = { ...present };
	for (const [name, value] of Object.entries(given)) {
		const known = result[name];
		result[name] = isGroup(value) && isGroup(known) ? merged(known, value) : value;
	}
	return result;
}

/** A misspelt parameter would change nothing, and a check that relies on it could not fail. */
function mustHave(properties: INodeProperties[], given: INodeParameters, where: string): void {
	for (const [name, value] of Object.entries(given)) {
		const named = properties.filter((property) => property.name === name);
		if (named.length === 0) throw new Error(`${where} has no parameter "${name}"`);
		const inside = named.flatMap(({ type, options = [] }) =>
			type === 'collection' || type === 'fixedCollection' ? options.flatMap(membersOf) : [],
		);
		if (isGroup(value) && inside.length > 0) mustHave(inside, value, `${where}, ${name},`);
	}
}

type Option = NonNullable<INodeProperties['options']>[number];

/** What may stand directly inside a collection: its options, or the groups of a fixed collection. */
function membersOf(option: Option): INodeProperties[] {
	if ('values' in option) {
		const { name, displayName, values } = option;
		return [{ name, displayName, type: 'collection', default: {}, options: values }];
	}
	return 'type' in option ? [option] : [];
}
