import type { RunReport } from '../stream/runReport';
import type { OpenOrder, StockToLookAt } from '../stream/reportRows';
import { grouped } from '../words/grouped';
import { sharesAdvice } from '../words/adviceOnce';
import { problemWording } from '../words/problemWording';
import { asItIs as same, joined, worded, type Wording } from '../words/wording';
import { changeWording, proposalWording } from './changeWording';
import { isOpen } from './changedOrder';
import { stockWording } from './stockWording';

/** Something that a person has to do, as the page tells it. */
export interface Matter {
	/** Whether the run before did not tell it yet. */
	new: boolean;
	/** Since when it is open, ISO 8601; '' where no archive says so. */
	since: string;
	/** Order, sales order or article it is about; '' for the run as a whole. */
	about: Wording;
	what: Wording;
	fix: Wording;
}

interface Row {
	new: boolean;
	since?: string;
}

/**
 * Everything in a report that needs a person, new ones first, then what is open longest. Orders that wait as they
 * should and articles that the shop does not sell are no matter of anybody.
 */
export function matters(report: RunReport): Matter[] {
	const { blocked, failed, findings } = report;
	const waiting = report.waiting.filter(({ problems }) => problems.length > 0);
	const found = [
		...report.runTroubles.map((what) => matterOf({ new: true }, same(''), what, same(''))),
		...[...blocked, ...failed, ...findings, ...waiting].map((row) =>
			matterOf(row, ofOrder(row), worded(row.reason, row.reasonNl ?? row.reason), fixesOf(row)),
		),
		...report.cancelledInBooks.map((row) => matterOf(row, same(row.orderId), CANCELLED, DELETE_IT)),
		...report.orderChanges
			.filter(isOpen)
			.map((row) => matterOf(row, ofOrder(row), changeWording(row), proposalWording(row))),
		...ofStock(report.stockToLookAt.filter(({ status }) => status !== 'unknown')),
	];
	return found.sort((a, b) => Number(b.new) - Number(a.new) || (a.since < b.since ? -1 : 1));
}

const matterOf = (row: Row, about: Wording, what: Wording, fix: Wording): Matter => ({
	...{ new: row.new, since: row.since ?? '' },
	...{ about, what, fix },
});

const ofOrder = (row: { orderId: string; reference: string; customerName: string }): Wording =>
	same([row.orderId, row.reference, row.customerName].filter(Boolean).join(' · '));

/** What to do about an order, each advice once. */
export const fixesOf = ({ problems }: Pick<OpenOrder, 'problems'>): Wording => {
	const own = problems.filter((problem) => !sharesAdvice(problem));
	const fixes = own.map((problem) => problemWording(problem).fix);
	return joined([...new Map(fixes.map((fix) => [fix.en, fix])).values()], ' ');
};

/** Articles that ask for the same are one matter. */
function ofStock(rows: ReadonlyArray<StockToLookAt & Row>): Matter[] {
	return [...grouped(rows, ({ message }) => message).values()].map((alike) => {
		const [first] = alike;
		const codes = alike.map(({ code }) => code).join(', ');
		const since = alike.map((row) => row.since ?? '').sort()[0];
		const isNew = alike.some((row) => row.new);
		return matterOf({ new: isNew, since }, same(codes), stockWording(first), same(''));
	});
}

const CANCELLED = worded(
	'cancelled or refunded in the shop, and its sales order still stands in SnelStart (verkooporder) without an invoice',
	'geannuleerd of terugbetaald in de webwinkel, en de verkooporder staat nog zonder factuur in SnelStart',
);

const DELETE_IT = worded(
	'Delete the sales order in SnelStart, or process it if the goods were sent.',
	'Verwijder de verkooporder in SnelStart, of verwerk hem als de goederen zijn verzonden.',
);
