import Table from 'cli-table3';
import pc from 'picocolors';
import type { Play } from '../play';
import { reportTables, secondRunSentence } from './reportTables';
import type { ReportTable } from './reportTable';

const rowsShown = 12;

function drawn({ columns, rows }: ReportTable): string {
	const table = new Table({
		head: columns.map(({ head }) => pc.bold(head)),
		colAligns: columns.map(({ right }) => (right ? 'right' : 'left')),
		colWidths: columns.map(({ width }) => width ?? null),
		wordWrap: true,
		style: { head: [], border: pc.isColorSupported ? ['gray'] : [], compact: true },
	});
	table.push(...rows);
	return table.toString();
}

/** A titled table with its first rows, and how many there are besides. */
function section(table: ReportTable, all: boolean): string {
	const { title, rows } = table;
	if (rows.length === 0) return `${pc.bold(title)}: none`;
	const shown = all ? rows : rows.slice(0, rowsShown);
	const rest = rows.length - shown.length;
	return [
		pc.bold(`${title}: ${rows.length}`),
		drawn({ ...table, rows: shown }),
		...(rest > 0 ? [pc.dim(`  and ${rest} more, on the page of the report and with --all`)] : []),
	].join('\n');
}

function referee({ faults, verdict }: Play): string {
	if (faults.length === 0) {
		return pc.green(
			"Referee, from the simulators' own rows: no order missing, none twice, every total equal to the cent, every quantity right.",
		);
	}
	const { missing, unexpected, totalsOff } = verdict.books;
	return [
		pc.red(pc.bold('The referee found:')),
		...faults.map((fault) => pc.red(`  ${fault}`)),
		...missing.map((order) => `  missing: web order ${order.orderId} (${order.kind})`),
		...unexpected.map((order) => `  should not be booked: ${order.orderId} (${order.why})`),
		...totalsOff.map(
			({ order, bookedCents }) =>
				`  web order ${order.orderId} (${order.kind}): shop ${order.paidCents}, books ${bookedCents} cents`,
		),
		...verdict.stock.wrong.map(
			({ code, inShop, right }) => `  ${code}: shop ${inShop}, should be ${right}`,
		),
	].join('\n');
}

/** The play as a person reads it in a terminal. */
export function terminalReport(result: Play, { all }: { all: boolean }): string {
	const { report } = result.first;
	const nothingTwice = result.second.salesOrdersAdded + result.second.stockWrites === 0;
	return [
		...(report ? [pc.bold(report.headline)] : []),
		...reportTables(result).map((table) => section(table, all)),
		(nothingTwice ? pc.green : pc.red)(secondRunSentence(result)),
		referee(result),
	].join('\n\n');
}
