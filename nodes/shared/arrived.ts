import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';

import type { OfKind, StreamKind } from '../../domain/stream/streamKind';

/** What one input of a node takes of the stream; `name` as on the screen, left out where there is one input only. */
export interface Door<Kind extends StreamKind> {
	index?: number;
	name?: string;
	/** Kinds it takes, each with the members without which an item would count as less than it is. */
	takes: { [K in Kind]: ReadonlyArray<keyof OfKind<K> & string> };
	/** Kinds that must not go unheeded. */
	refuses?: Partial<Record<StreamKind, Refusal>>;
	/** Why nothing else may come in; left out where whatever else comes goes unheeded. */
	refusesOthers?: Refusal;
}

/** Why an item is refused, behind its name ("has no plan"), and what to do about it. */
export interface Refusal {
	why: string;
	advice: string;
}

/** An item of the stream together with its place on the input. */
export interface Placed<Row> {
	row: Row;
	index: number;
}

/** What came in, by kind, in the order it came. */
export interface Arrived<Kind extends StreamKind> {
	items: readonly INodeExecutionData[];
	placed: <K extends Kind>(...kinds: K[]) => Array<Placed<OfKind<K>>>;
	rows: <K extends Kind>(...kinds: K[]) => Array<OfKind<K>>;
}

/**
 * The items of one input, none when it is not connected or its branch did not run. Throws a NodeOperationError that
 * names item, member and the node to look at, when the door refuses one of them or one lost what is needed of it.
 */
export function arrivedAt<Kind extends StreamKind>(
	context: IExecuteFunctions,
	door: Door<Kind>,
): Arrived<Kind> {
	const items = itemsAt(context, door.index ?? 0);
	items.forEach(({ json }, index) => {
		const refusal = refusalOf(json, door);
		if (refusal) throw refused(context, { json, index }, door.name, refusal);
	});
	const placed = <K extends Kind>(...kinds: K[]): Array<Placed<OfKind<K>>> =>
		items.flatMap(({ json }, index) =>
			kinds.includes(json.kind as K) ? [{ row: json as unknown as OfKind<K>, index }] : [],
		);
	return { items, placed, rows: (...kinds) => placed(...kinds).map(({ row }) => row) };
}

function itemsAt(context: IExecuteFunctions, index: number): readonly INodeExecutionData[] {
	try {
		return context.getInputData(index) ?? [];
	} catch {
		return [];
	}
}

function refusalOf<Kind extends StreamKind>(
	json: IDataObject,
	{ takes, refuses, refusesOthers }: Door<Kind>,
): Refusal | undefined {
	const kind = String(json.kind);
	if (has(takes, kind)) {
		const missing = takes[kind].filter((member) => json[member] === undefined);
		return missing.length === 0 ? undefined : lost(missing);
	}
	return refuses && has(refuses, kind) ? refuses[kind] : refusesOthers;
}

const has = <T extends object>(table: T, name: string): name is keyof T & string =>
	Object.keys(table).includes(name);

const lost = (members: readonly string[]): Refusal => ({
	why: `has no ${members.map((member) => `'${member}'`).join(', ')}`,
	advice:
		'A node before this one dropped these fields, or the item comes from another node than expected. Keep all fields of the items between the nodes of this package.',
});

function refused(
	context: IExecuteFunctions,
	{ json, index }: { json: IDataObject; index: number },
	input: string | undefined,
	{ why, advice }: Refusal,
): NodeOperationError {
	const at = input === undefined ? '' : ` on input '${input}'`;
	return new NodeOperationError(context.getNode(), `Item ${index}${nameOf(json)}${at} ${why}`, {
		itemIndex: index,
		description: advice,
	});
}

/** An order by its id, an article by its code. */
function nameOf({ orderId, code, id, kind }: IDataObject): string {
	const order = orderId ?? (kind === 'webOrder' ? id : undefined);
	if (order !== undefined) return ` (web order ${String(order)})`;
	return code === undefined ? '' : ` (article ${String(code)})`;
}
