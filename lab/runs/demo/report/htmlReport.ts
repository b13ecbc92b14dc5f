/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- runs outside n8n */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { figuresOf } from '../figures';
import type { Play } from '../play';
import { spreadsheetSafe } from './spreadsheetSafe';
import { reportTables, secondRunSentence } from './reportTables';

/** The play as one self-contained HTML page; everything from shop and books is escaped. */
export function htmlReport(result: Play): string {
	const template = Handlebars.compile(readFileSync(join(__dirname, 'report.hbs'), 'utf8'));
	const { orders, stock } = figuresOf(result);
	return template({
		title: 'Import orders and export stock',
		headline: result.first.report?.headline ?? 'The run did not come to its end.',
		faults: result.faults,
		secondRun: secondRunSentence(result),
		cards: [
			{ value: orders.seen, label: 'web orders seen' },
			{ value: orders.created, label: 'sales orders created' },
			{ value: orders.exists, label: 'were there already' },
			{ value: orders.waiting, label: 'wait' },
			{ value: orders.blocked, label: 'blocked, with the reason' },
			{ value: stock.changed, label: 'stock quantities changed' },
			{ value: stock.unchanged, label: 'were right already' },
		],
		tables: reportTables(result).map(({ title, columns, rows }) => ({
			title,
			columns,
			rows: rows.map((row) =>
				row.map((text, at) => ({ text: spreadsheetSafe(text), right: columns[at].right })),
			),
		})),
	});
}
