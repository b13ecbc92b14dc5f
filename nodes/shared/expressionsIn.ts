import type { NodeParameterValueType } from 'n8n-workflow';

/** An expression somewhere in the parameters of a node. */
export interface FoundExpression {
	/** Where it stands, as n8n's own getNodeParameter takes it: "importRules.rules[0].payment". */
	path: string;
	/** Whether it may give each input item another value; one of `$now` or of another node's first item does not. */
	goesByItem: boolean;
}

/** What an expression names when it reads the input item it is evaluated for. `$parameter` may lead to one that does. */
const OF_ITEM =
	/\$(?:json|binary|data|item|itemIndex|position|node|parameter|rawParameter)\b|\.(?:item|itemMatching|pairedItem)\b/;

/**
 * The expressions in raw parameters (`getNode().parameters`), so that what holds none is read once for all items.
 *
 * @param within path of the parameters that are given; '' for those of the whole node
 */
export function expressionsIn(
	parameters: NodeParameterValueType | object,
	within = '',
): FoundExpression[] {
	if (typeof parameters === 'string') {
		if (!parameters.startsWith('=')) return [];
		return [{ path: within, goesByItem: OF_ITEM.test(parameters) }];
	}
	if (Array.isArray(parameters)) {
		return parameters.flatMap((value: NodeParameterValueType, index) =>
			expressionsIn(value, `${within}[${index}]`),
		);
	}
	if (typeof parameters !== 'object' || parameters === null) return [];
	return Object.entries(parameters).flatMap(([name, value]) =>
		expressionsIn(value as NodeParameterValueType, within === '' ? name : `${within}.${name}`),
	);
}
