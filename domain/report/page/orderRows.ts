import { centsOrNull, decimalOfCents } from '../../money/cents';
import type { DecimalText } from '../../money/decimalText';
import type { OpenOrder, OrderFinding, CreatedOrder } from '../../stream/reportRows';
import type { RunReport } from '../../stream/runReport';
import type { Language } from '../../words/wording';
import { fixesOf } from '../matters';
import type { OutcomeShown } from './reportWords';

/** One order of the report, the same for page and table. */
export interface OrderRow {
	outcome: OutcomeShown;
	new: boolean;
	orderId: string;
	reference: string;
	shopName: string;
	customerName: string;
	customerNumber: number | null;
	customerCreated: boolean;
	salesOrderNumber: number | null;
	shopTotal: DecimalText;
	booksTotal: DecimalText | null;
	difference: DecimalText | null;
	reason: string;
	fix: string;
}

/** Each order that the report lists, once: what needs somebody first, what was made last. */
export function orderRows(report: RunReport, language: Language): OrderRow[] {
	const open = (outcome: OutcomeShown) => (row: OpenOrder & { new?: boolean }) =>
		openRow(row, outcome, language);
	const found = new Set(report.findings.map(({ orderId, reference }) => `${orderId} ${reference}`));
	const isNoFinding = ({ orderId, reference }: CreatedOrder) =>
		!found.has(`${orderId} ${reference}`);
	return [
		...report.blocked.map(open('blocked')),
		...report.failed.map(open('failed')),
		...report.findings.map((row) => findingRow(row, language)),
		...report.wouldCreate.map(open('wouldCreate')),
		...report.created.filter(isNoFinding).map(createdRow),
		...report.waiting.map(open('waiting')),
	];
}

const openRow = (
	row: OpenOrder & { new?: boolean },
	outcome: OutcomeShown,
	language: Language,
): OrderRow => ({
	...{ outcome, new: row.new ?? false },
	...{ orderId: row.orderId, reference: row.reference, shopName: row.shopName },
	...{ customerName: row.customerName, customerNumber: null, customerCreated: false },
	...{ salesOrderNumber: null, shopTotal: row.total, booksTotal: null, difference: null },
	reason: language === 'nl' ? (row.reasonNl ?? row.reason) : row.reason,
	fix: fixesOf(row)[language],
});

const findingRow = (row: OrderFinding & { new: boolean }, language: Language): OrderRow => ({
	...openRow(row, 'findings', language),
	customerNumber: row.customerNumber,
	salesOrderNumber: row.salesOrderNumber,
	booksTotal: booksTotalOf(row),
	difference: row.difference,
});

/** Of a finding the shop's total is told and by how much SnelStart's differs. */
function booksTotalOf({ total, difference }: OrderFinding): DecimalText | null {
	const [shop, more] = [centsOrNull(total), centsOrNull(difference)];
	return shop === null || more === null ? null : decimalOfCents(shop + more);
}

const createdRow = (row: CreatedOrder): OrderRow => ({
	...{ outcome: 'created' as const, new: false },
	...{ orderId: row.orderId, reference: row.reference, shopName: row.shopName },
	customerName: row.customerName || row.cardName,
	...{ customerNumber: row.customerNumber, customerCreated: row.customerCreated },
	...{ salesOrderNumber: row.salesOrderNumber, shopTotal: row.shopTotal },
	booksTotal: row.difference === null ? null : row.total,
	...{ difference: row.difference, reason: '', fix: '' },
});
