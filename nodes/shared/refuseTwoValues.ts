import type {
	NodeOperationError,
	IDataObject,
	IExecuteFunctions,
	INodeProperties,
} from 'n8n-workflow';

import { expressionsIn } from './expressionsIn';
import { itemsToAsk } from './itemsToAsk';
import { titleOf } from './titleOf';
import { worded } from '../../domain/words/wording';
import { toldError } from './toldError';

/**
 * Throws where a parameter that holds for the whole run has an expression that gives two input items two values, with
 * both of them: the first would hold for all without anybody knowing. Costs nothing where no expression reads its item.
 *
 * @param properties where the titles of the parameters stand
 * @param which says of the path of a parameter whether it holds for the whole run
 */
export function refuseTwoValues(
	context: IExecuteFunctions,
	properties: readonly INodeProperties[],
	which: (path: string) => boolean = () => true,
): void {
	const known = new Set(properties.map(({ name }) => name));
	for (const { path, goesByItem } of expressionsIn(context.getNode().parameters)) {
		if (!goesByItem || !which(path) || !known.has(nameIn(path))) continue;
		const [first, ...others] = itemsToAsk(context);
		const value = context.getNodeParameter(path, first, null);
		for (const index of others) {
			const other = context.getNodeParameter(path, index, null);
			if (shown(other) === shown(value)) continue;
			throw twoValues(context, titleOf(path, properties), [
				{ value, index: first },
				{ value: other, index },
			]);
		}
	}
}

/** The parameter of the node in which a path begins. */
const nameIn = (path: string): string => path.split(/[.[]/, 1)[0];

interface Given {
	value: unknown;
	index: number;
}

function twoValues(context: IExecuteFunctions, title: string, given: Given[]): NodeOperationError {
	const [one, two] = given.map(
		({ value, index }) => `${shown(value)} for ${itemAt(context, index)}`,
	);
	return toldError(
		context.getNode(),
		worded(
			`'${title}' holds for the whole run, but its expression gives two values: ${one} and ${two}`,
			`'${title}' geldt voor de hele uitvoering, maar de expressie ervan geeft twee waarden: ${one} en ${two}`,
		),
		{
			itemIndex: given[1].index,
			description: worded(
				`Set '${title}' to one value, or let its expression give every item the same.`,
				`Geef '${title}' één waarde, of laat de expressie ervan elk item dezelfde geven.`,
			),
		},
	);
}

const shown = (value: unknown): string => JSON.stringify(value) ?? 'nothing';

/** An item by its place, and the web order or article it tells of. */
function itemAt(context: IExecuteFunctions, index: number): string {
	const { kind, id, orderId, code }: IDataObject = context.getInputData()[index].json;
	const order = orderId ?? (kind === 'webOrder' ? id : undefined);
	if (order !== undefined) return `web order ${String(order)}`;
	return code === undefined ? `item ${index}` : `article ${String(code)}`;
}
