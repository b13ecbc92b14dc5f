import type { MaybeNew, OpenOrder, ReportRows } from '../stream/reportRows';
import { isOpen } from './changedOrder';

/** A row that calls somebody, by what it is about and nothing of any person. */
export interface CallingMatter {
	/** `failed` is an order that could not be imported, `order` any other that has problems. */
	what: 'order' | 'failed' | 'stock' | 'cancelled' | 'changed';
	/** Id of the web order, or code of the article. */
	about: string;
	/** Codes of its problems, or what became of it. */
	codes: string[];
	new: boolean;
}

/** Orders that wait as they should, articles the shop does not sell and notices are everyday matters and call nobody. */
export const callingMatters = (rows: ReportRows): CallingMatter[] => [
	...[
		...rows.blocked,
		...rows.findings,
		...rows.waiting.filter(({ problems }) => problems.length > 0),
	].map((row) => ofOrder('order', row)),
	...rows.failed.map((row) => ofOrder('failed', row)),
	...rows.cancelledInBooks.map(({ orderId, new: isNew }) => ({
		what: 'cancelled' as const,
		about: orderId,
		codes: [],
		new: isNew,
	})),
	...rows.orderChanges.filter(isOpen).map(({ orderId, change, new: isNew }) => ({
		what: 'changed' as const,
		about: orderId,
		codes: [change],
		new: isNew,
	})),
	...rows.stockToLookAt
		.filter(({ status }) => status !== 'unknown')
		.map(({ code, status, new: isNew }) => ({
			what: 'stock' as const,
			about: code,
			codes: [status],
			new: isNew,
		})),
];

const ofOrder = (
	what: CallingMatter['what'],
	{ orderId, problems, new: isNew }: MaybeNew<OpenOrder>,
): CallingMatter => ({
	what,
	about: orderId,
	codes: [...new Set(problems.map(({ code }) => code))].sort(),
	new: isNew,
});
