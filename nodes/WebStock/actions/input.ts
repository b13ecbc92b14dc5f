import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import type { Fence } from '../../../domain/order/webOrder';

export const STOCK_INPUT = { index: 0, name: 'Stock' };
export const WEB_ORDERS_INPUT = { index: 1, name: 'Web Orders' };

const WHY =
	'Orders that wait, are blocked or failed have been paid for or promised, but SnelStart does not know them: without them the shop would sell the same pieces twice.';
const HOW =
	"Connect the output of SnelStart 'Sales Order: Import' to the input 'Web Orders', so that every order and the fence (grens) at the end arrive there.";

/** An item of the stream together with its place on the input. */
export interface Placed<T> {
	row: T;
	index: number;
}

/** Items of one input; none when the input is not connected or its branch did not run. */
export function inputItems(context: IExecuteFunctions, index: number): INodeExecutionData[] {
	try {
		return context.getInputData(index) ?? [];
	} catch {
		return [];
	}
}

/**
 * Items of one kind, each with the fields the rules need. An item that lost one of them on its way is refused:
 * computing on without it could offer what is sold already.
 */
export function placedOfKind<T extends { kind: string }>(
	context: IExecuteFunctions,
	input: { index: number; name: string },
	kind: T['kind'],
	fields: ReadonlyArray<keyof T & string>,
): Array<Placed<T>> {
	const placed: Array<Placed<T>> = [];
	inputItems(context, input.index).forEach(({ json }, index) => {
		if (json.kind !== kind) return;
		const missing = fields.filter((field) => json[field] === undefined);
		if (missing.length > 0) throw lostFields(context, input.name, index, missing, json);
		placed.push({ row: json as unknown as T, index });
	});
	return placed;
}

function lostFields(
	context: IExecuteFunctions,
	input: string,
	index: number,
	missing: readonly string[],
	json: IDataObject,
): NodeOperationError {
	const what = String(json.code ?? json.orderId ?? '');
	return new NodeOperationError(
		context.getNode(),
		`Item ${index} ${what} on input '${input}' has no ${missing.map((field) => `'${field}'`).join(', ')}`,
		{
			itemIndex: index,
			description:
				'A node before this one dropped these fields, or the item comes from another node than expected. Keep all fields of the items between the nodes of this package.',
		},
	);
}

/** The fences on the web-orders input; refuses when there is none, because then the orders are not complete. */
export function requiredFences(context: IExecuteFunctions): Array<Placed<Fence>> {
	const { index, name } = WEB_ORDERS_INPUT;
	const fences = placedOfKind<Fence>(context, WEB_ORDERS_INPUT, 'fence', ['lastOrderId']);
	if (fences.length > 0) return fences;
	const nothing = inputItems(context, index).length === 0;
	throw new NodeOperationError(
		context.getNode(),
		nothing
			? `Nothing arrived on input '${name}', so the web stock (webvoorraad) cannot be calculated`
			: `The web orders on input '${name}' end without a fence, so some may be missing`,
		{ description: `${WHY} ${HOW}` },
	);
}
