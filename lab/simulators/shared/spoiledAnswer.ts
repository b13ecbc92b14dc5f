/** How a fault spoils an answer that was otherwise right; the work behind it is done. */
export interface Spoiling {
	kind: string;
	/** `printed`: text before and after the data; a module's warning before it when neither is given. */
	textBefore?: string;
	textAfter?: string;
	/** `fewerRows`: the part of every list that is left, from the front. Default 0.5; 0 leaves none. */
	keep?: number;
	/** `changedRows`: fields put on every row of a list, and fields taken off. */
	set?: Record<string, unknown>;
	drop?: string[];
	/** `changedRows`: every second row is null. */
	nulls?: boolean;
}

const MODULE_WARNING =
	'<br />\n<b>Warning</b>:  Undefined array key "id_guest" in ' +
	'<b>/var/www/html/modules/bezoekteller/bezoekteller.php</b> on line <b>112</b><br />\n';

/** The body as the fault leaves it; rows are those of JSON lists, other bodies stay as they are. */
export function spoiledAnswer(fault: Spoiling, body: string): string {
	switch (fault.kind) {
		case 'printed': {
			const { textBefore: before, textAfter: after } = fault;
			const neither = before === undefined && after === undefined;
			return `${neither ? MODULE_WARNING : (before ?? '')}${body}${after ?? ''}`;
		}
		case 'fewerRows':
			return withRows(body, (rows) => rows.slice(0, Math.floor(rows.length * (fault.keep ?? 0.5))));
		case 'changedRows':
			return withRows(body, (rows) => rows.map((row, index) => changedRow(fault, row, index)));
		default:
			return body;
	}
}

function changedRow({ set, drop, nulls }: Spoiling, row: unknown, index: number): unknown {
	if (nulls && index % 2 === 1) return null;
	if (typeof row !== 'object' || row === null) return row;
	const kept = Object.entries(row).filter(([name]) => !drop?.includes(name));
	return { ...Object.fromEntries(kept), ...set };
}

/** Changes every list of an answer: the answer itself, or the members of it that are lists. */
function withRows(body: string, change: (rows: unknown[]) => unknown[]): string {
	const content = parsed(body);
	if (Array.isArray(content)) return JSON.stringify(change(content));
	if (typeof content !== 'object' || content === null) return body;
	const members = Object.entries(content).map(([name, value]): [string, unknown] => [
		name,
		Array.isArray(value) ? change(value) : value,
	]);
	const isEmpty = members.every(([, value]) => Array.isArray(value) && value.length === 0);
	return JSON.stringify(isEmpty ? [] : Object.fromEntries(members));
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}
