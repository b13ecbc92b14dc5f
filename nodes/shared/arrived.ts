import type {
	NodeOperationError,
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
} from 'n8n-workflow';

import { asItStands } from '../../domain/stream/asItStands';
import { inOrderOf } from '../../domain/stream/inOrderOf';
import { brokenMembers } from '../../domain/stream/seal';
import type { SealedKind } from '../../domain/stream/sealedMembers';
import type { OfKind, StreamKind } from '../../domain/stream/streamKind';
import { streamSchemas, type CheckedKind } from '../../domain/stream/streamSchemas';
import { itemsAt } from './itemsAt';
import { changedOnTheWay, lostItsKind, unreadable, type Refusal } from './refusal';
import { withEnds } from './withEnds';
import { worded, asItIs, type Wording } from '../../domain/words/wording';
import { toldError } from './toldError';

/** What one input of a node takes of the stream; `name` as on the screen, left out where there is one input only. */
export interface Door<Kind extends CheckedKind> {
	index?: number;
	name?: string;
	/** Kinds it takes, each by its schema. */
	takes: readonly Kind[];
	/** Members it cannot do without, though other doors can. */
	needs?: { [K in Kind]?: readonly string[] };
	/** Members a person may change after all, though the item was sealed with them; all of them where it says so. */
	allowsChanged?: readonly string[] | 'everything';
	/** Kinds that must not go unheeded. */
	refuses?: Partial<Record<StreamKind, Refusal>>;
	/** Whether one empty item stands for none: n8n puts it out for a node that found nothing (Always Output Data). */
	mayBeNothing?: true;
	/** Why nothing else may come in; left out where whatever else comes goes unheeded. */
	refusesOthers?: Refusal;
}

/** An item of the stream together with its place on the input. */
export interface Placed<Row> {
	row: Row;
	index: number;
}

/** What came in, by kind, in the order it came; what ends the stream also where a filter took it out. */
export interface Arrived<Kind extends CheckedKind> {
	items: readonly INodeExecutionData[];
	placed: <K extends Kind>(...kinds: K[]) => Array<Placed<OfKind<K>>>;
	rows: <K extends Kind>(...kinds: K[]) => Array<OfKind<K>>;
}

/**
 * The items of one input, none when it is not connected or its branch did not run, each read by its schema: what has
 * one certain meaning is put right here, once. Throws a NodeOperationError that names item, member and the node to
 * look at, when the door refuses one of them, when one cannot be read, or when its seal is broken.
 */
export function arrivedAt<Kind extends CheckedKind>(
	context: IExecuteFunctions,
	door: Door<Kind>,
): Arrived<Kind> {
	const came = itemsAt(context, door.index ?? 0);
	const items = door.mayBeNothing && isNothing(came) ? [] : came;
	const passes = checksOf(door);
	const read = items.map(({ json }, index) => {
		const { row, refusal } = readAt(json, door, passes, previousNode(context, door.index ?? 0));
		if (refusal) throw refused(context, { json, index }, door.name, refusal);
		return row;
	});
	const all = withEnds(read, (end, index) => {
		if (!door.takes.includes(end.kind as Kind)) return undefined;
		const { row, refusal } = readAt(end, door, passes, previousNode(context, door.index ?? 0));
		if (refusal) throw refused(context, { json: end, index }, door.name, refusal);
		return row;
	});
	const placed = <K extends Kind>(...kinds: K[]): Array<Placed<OfKind<K>>> =>
		all.flatMap(({ row, index }) =>
			kinds.includes(row?.kind as K) ? [{ row: row as unknown as OfKind<K>, index }] : [],
		);
	return { items, placed, rows: (...kinds) => placed(...kinds).map(({ row }) => row) };
}

const isNothing = (items: readonly INodeExecutionData[]): boolean =>
	items.length === 1 && Object.keys(items[0].json).length === 0;

/** Name of the node that hands the items over; '' where n8n does not tell. */
function previousNode(context: IExecuteFunctions, index: number): string {
	try {
		return context.getInputSourceData(index).previousNode;
	} catch {
		return '';
	}
}

interface ReadItem {
	row?: IDataObject;
	refusal?: Refusal;
}

type Checks = ReadonlyMap<string, (value: unknown) => boolean>;

/** For each kind whether an item of it needs nothing put right. */
const checksOf = ({ takes }: Door<CheckedKind>): Checks =>
	new Map(takes.map((kind) => [kind, asItStands(streamSchemas[kind])]));

function readAt<Kind extends CheckedKind>(
	json: IDataObject,
	door: Door<Kind>,
	passes: Checks,
	from: string,
): ReadItem {
	const { takes, refuses, refusesOthers } = door;
	const kind = String(json.kind);
	if (!takes.includes(kind as Kind)) {
		const told = Object.entries(refuses ?? {}).find(([refusing]) => refusing === kind)?.[1];
		return { refusal: told ?? refusesOthers ?? lostItsKind(json, from) };
	}
	const schema = streamSchemas[kind as Kind];
	const parsed = passes.get(kind)?.(json) ? undefined : schema.safeParse(json);
	if (parsed?.success === false) {
		return { refusal: unreadable(json, parsed.error.issues[0], from) };
	}
	const row = parsed ? (inOrderOf(json, parsed.data) as IDataObject) : json;
	const missing = (door.needs?.[kind as Kind] ?? []).find((member) => row[member] === undefined);
	if (missing !== undefined) {
		return { refusal: unreadable(json, { code: 'missing', message: '', path: [missing] }, from) };
	}
	const { allowsChanged = [] } = door;
	const changed =
		allowsChanged === 'everything'
			? []
			: brokenMembers(row as unknown as { kind: SealedKind }).filter(
					(member) => !allowsChanged.includes(member),
				);
	return changed.length > 0 ? { refusal: changedOnTheWay(json, changed, from) } : { row };
}

function refused(
	context: IExecuteFunctions,
	{ json, index }: { json: IDataObject; index: number },
	input: string | undefined,
	{ why, advice }: Refusal,
): NodeOperationError {
	const at =
		input === undefined ? asItIs('') : worded(` on input '${input}'`, ` op invoer '${input}'`);
	const name = nameOf(json);
	const message = worded(
		`Item ${index}${name.en}${at.en} ${why.en}`,
		`Item ${index}${name.nl}${at.nl} ${why.nl}`,
	);
	return toldError(context.getNode(), message, {
		itemIndex: index,
		description: advice,
	});
}

/** An order by its id, an article by its code. */
function nameOf({ orderId, code, id, kind }: IDataObject): Wording {
	const order = orderId ?? (kind === 'webOrder' ? id : undefined);
	if (order !== undefined)
		return worded(` (web order ${String(order)})`, ` (weborder ${String(order)})`);
	return code === undefined
		? asItIs('')
		: worded(` (article ${String(code)})`, ` (artikel ${String(code)})`);
}
