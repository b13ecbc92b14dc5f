import type { RunReport } from '../../../../domain/stream/runReport';
import { orNone, type ReportTable } from './reportTable';
import type { OpenOrder } from '../../../../domain/stream/reportRows';

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

/** What became of the orders, and what about them is worth knowing. */
export const orderTables = (report: RunReport): ReportTable[] => [
	created(report),
	open('Waiting', report.waiting),
	open('Blocked', report.blocked),
	open('Failed', report.failed),
	differences(report),
	notices(report),
];
