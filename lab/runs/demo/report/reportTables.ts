import type { Play } from '../play';
import type { RequestCounts } from '../../requests';
import type { TemplateRun } from '../../runTemplate';
import type { ReportTable } from './reportTable';
import { orderTables } from './orderTables';
import { stockTables } from './stockTables';

const verbs = (counts: RequestCounts) =>
	Object.entries(counts)
		.map(([verb, count]) => `${verb} ${count}`)
		.join('  ');

function requests({ first, second }: Play): ReportTable {
	const row = (name: string, run: TemplateRun) => [
		name,
		verbs(run.requests.snelstart),
		verbs(run.requests.prestashop),
		`${run.seconds.toFixed(1)} s`,
	];
	return {
		title: 'Requests',
		columns: [
			{ head: 'Run' },
			{ head: 'SnelStart' },
			{ head: 'PrestaShop' },
			{ head: 'Time', right: true },
		],
		rows: [row('first', first), row('second', second)],
	};
}

/** All tables of a play; those of the orders and the stock are left out when the first run did not end. */
export function reportTables(result: Play): ReportTable[] {
	const { report } = result.first;
	if (!report) return [requests(result)];
	return [...orderTables(report), ...stockTables(report), requests(result)];
}

/** What the second run did, as one sentence. */
export function secondRunSentence({ second }: Play): string {
	const { salesOrdersAdded, stockWrites } = second;
	const text = `Second run: ${salesOrdersAdded} sales orders created, ${stockWrites} stock writes.`;
	return salesOrdersAdded + stockWrites === 0 ? `${text} Nothing happened twice.` : text;
}
