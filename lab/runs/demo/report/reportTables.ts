import type { Play } from '../play';
import type { RequestCounts } from '../../requests';
import type { TemplateRun } from '../../runTemplate';
import type { OpenOrder } from '../../../../domain/stream/reportRows';
import type { RunReport } from '../../../../domain/stream/runReport';

interface Column {
	head: string;
	/** Characters, in the terminal. */
	width?: number;
	right?: boolean;
}

/** A table of the report, the same in the terminal and in HTML. */
export interface ReportTable {
	title: string;
	columns: Column[];
	rows: string[][];
}

const orNone = (value: string | number | null) => (value === null ? '-' : String(value));

function created({ created: orders }: RunReport): ReportTable {
	return {
		title: 'Orders created in SnelStart',
		columns: [
			{ head: 'Web order', right: true },
			{ head: 'Reference' },
			{ head: 'Customer', width: 30 },
			{ head: 'Customer no.', right: true },
			{ head: 'Sales order', right: true },
			{ head: 'Total', right: true },
			{ head: 'Off', right: true },
		],
		rows: orders.map((order) => [
			order.orderId,
			order.reference,
			`${order.customerName}${order.customerCreated ? ' (new)' : ''}`,
			orNone(order.customerNumber),
			orNone(order.salesOrderNumber),
			order.total,
			orNone(order.difference),
		]),
	};
}

function open(title: string, orders: OpenOrder[]): ReportTable {
	return {
		title,
		columns: [
			{ head: 'Web order', right: true },
			{ head: 'Customer', width: 24 },
			{ head: 'Total', right: true },
			{ head: 'Why', width: 44 },
			{ head: 'What to do', width: 44 },
		],
		rows: orders.map((order) => [
			order.orderId,
			order.customerName,
			order.total,
			order.reason,
			[...new Set(order.problems.map(({ fix }) => fix))].join(' '),
		]),
	};
}

function differences({ bookedDifferences }: RunReport): ReportTable {
	return {
		title: 'Differences booked (ordertotaalverschil)',
		columns: [
			{ head: 'Web order', right: true },
			{ head: 'Reference' },
			{ head: 'Sales order', right: true },
			{ head: 'Amount', right: true },
		],
		rows: bookedDifferences.map((row) => [
			row.orderId,
			row.reference,
			orNone(row.salesOrderNumber),
			row.amount,
		]),
	};
}

function notices({ notices: told }: RunReport): ReportTable {
	return {
		title: 'Good to know of what was created',
		columns: [
			{ head: 'Web order', right: true },
			{ head: 'Sales order', right: true },
			{ head: 'What', width: 60 },
			{ head: 'What to do', width: 44 },
		],
		rows: told.map((row) => [row.orderId, orNone(row.salesOrderNumber), row.message, row.fix]),
	};
}

function stock({ stockChanged }: RunReport): ReportTable {
	return {
		title: 'Stock written to the shop',
		columns: [
			{ head: 'Article', width: 20 },
			{ head: 'Before', right: true },
			{ head: 'After', right: true },
			{ head: 'The sum', width: 78 },
		],
		rows: stockChanged.map((row) => [
			row.code,
			orNone(row.before),
			orNone(row.after),
			`${row.explanation}${row.healed ? ' (an order came in meanwhile)' : ''}`,
		]),
	};
}

/** One row for all articles that ask for the same. */
function stockToLookAt(report: RunReport): ReportTable {
	const alike = new Map<string, { codes: string[]; status: string; message: string }>();
	for (const { code, status, message } of report.stockToLookAt) {
		const row = alike.get(message) ?? { codes: [], status, message };
		row.codes.push(code);
		alike.set(message, row);
	}
	return {
		title: 'Articles to look at',
		columns: [
			{ head: 'Articles', width: 50 },
			{ head: 'Status' },
			{ head: 'What to do', width: 60 },
		],
		rows: [...alike.values()].map(({ codes, status, message }) => [
			codes.join(', '),
			status,
			message,
		]),
	};
}

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
	return [
		created(report),
		open('Waiting', report.waiting),
		open('Blocked', report.blocked),
		open('Failed', report.failed),
		differences(report),
		notices(report),
		stock(report),
		stockToLookAt(report),
		requests(result),
	];
}

/** What the second run did, as one sentence. */
export function secondRunSentence({ second }: Play): string {
	const { salesOrdersAdded, stockWrites } = second;
	const text = `Second run: ${salesOrdersAdded} sales orders created, ${stockWrites} stock writes.`;
	return salesOrdersAdded + stockWrites === 0 ? `${text} Nothing happened twice.` : text;
}
