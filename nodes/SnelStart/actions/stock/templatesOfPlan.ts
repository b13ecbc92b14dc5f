import type { IExecuteFunctions, INodeParameters } from 'n8n-workflow';

import { memberAt } from '../../../shared/memberAt';

/**
 * Names of the sales order templates that the plan before this node puts web orders on, in its own setting and in its
 * mapping table, whatever the orders of this run are. None where an expression decides: earlier orders may stand on
 * templates that this run does not name.
 */
export function templatesOfPlan(context: IExecuteFunctions): string[] {
	const before = context.getParentNodes(context.getNode().name, { includeNodeParameters: true });
	const chosen = before
		.filter(({ disabled, parameters }) => !disabled && parameters?.operation === 'plan')
		.flatMap(({ parameters = {} }) => [
			parameters.salesOrderTemplate,
			...rowsOf(parameters).map((row) => memberAt(row, 'set.salesOrderTemplate')),
		])
		.map(nameOf)
		.filter(Boolean);
	return chosen.some((name) => name.startsWith('=')) ? [] : [...new Set(chosen)];
}

function rowsOf(parameters: INodeParameters): INodeParameters[] {
	const rows = memberAt(parameters, 'mapping.row') ?? [];
	return (Array.isArray(rows) ? rows : [rows]) as INodeParameters[];
}

/** What a resource locator or an expression in its place holds. */
const nameOf = (value: unknown): string => {
	const held = typeof value === 'object' ? (value as { value?: unknown } | null)?.value : value;
	return typeof held === 'string' ? held : '';
};
