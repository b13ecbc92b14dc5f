import { cellText } from './cellText';
import { escaped } from './escaped';

export interface Column {
	head: string;
	/** Set for amounts and counts: they stand to the right. */
	number?: true;
	/** Set for sentences, which take the room that the others leave. */
	long?: true;
}

/** What stands in a cell: a text, or HTML that was made of escaped texts. */
export type Cell = string | { html: string; tone?: 'off' };

/** A table; on a phone each row is a card in which every cell tells its column. */
export function pageTable(
	columns: readonly Column[],
	rows: ReadonlyArray<readonly Cell[]>,
): string {
	if (rows.length === 0) return '';
	const head = columns
		.map(({ head: text, number }) => `<th${number ? ' class="number"' : ''}>${escaped(text)}</th>`)
		.join('');
	const body = rows.map(
		(row) => `<tr>${row.map((cell, place) => cellHtml(cell, columns[place])).join('')}</tr>`,
	);
	return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function cellHtml(cell: Cell, { head, number, long }: Column): string {
	const html = typeof cell === 'string' ? cellText(cell) : cell.html;
	const tone = typeof cell === 'string' ? undefined : cell.tone;
	const classes = [number ? 'number' : '', long ? 'long' : '', tone ?? '']
		.filter(Boolean)
		.join(' ');
	const marks = classes === '' ? '' : ` class="${classes}"`;
	return `<td${marks} data-head="${escaped(head)}">${html}</td>`;
}
