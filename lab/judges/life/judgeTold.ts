import type { Evidence, Told } from './evidence';
import { grouped } from './books';
import type { Facts } from './facts';
import type { Fault } from './fault';

/** How often each kind has to be told of one order. */
interface Due {
	deleted: number;
	cancelled: number;
	refunded: number;
	/** Whichever side changed it. */
	edited: number;
}

const NOTHING: Due = { deleted: 0, cancelled: 0, refunded: 0, edited: 0 };

/** What a follow-up has to say of an order, and nothing besides. */
function dueOf(facts: Facts): Due {
	const { story, order, orderId, sold, credits, credited, isOver } = facts;
	if (story.isLeftAlone) return NOTHING;
	if (order === undefined) {
		const isSettled = credits.some(
			({ betalingskenmerk }) => betalingskenmerk === `PS-${orderId}-0`,
		);
		return {
			...NOTHING,
			deleted: isSettled ? 0 : 1,
			edited: isSettled && isOverCredited(facts) ? 1 : 0,
		};
	}
	if (isOver) {
		const isSettled = credited > 0 && credited >= Math.round(sold.totaalInclusiefBtw * 100);
		return { ...NOTHING, cancelled: isSettled ? 0 : 1, edited: isOverCredited(facts) ? 1 : 0 };
	}
	if (facts.isRevived) return { ...NOTHING, edited: 1 };
	const { openSlips, withoutSlip, isRefundedByState, differs } = facts;
	return {
		...NOTHING,
		refunded: openSlips.length + (withoutSlip > 0 ? 1 : 0) + (isRefundedByState ? 1 : 0),
		edited: differs.length > 0 ? 1 : 0,
	};
}

/** Cents that credits, each rounded by itself, may come to beyond their sales order. */
const ROUNDING = 5;

/** More was credited than the sales order comes to: somebody changed one of them since. */
const isOverCredited = ({ credited, sold }: Facts): boolean =>
	credited - Math.round(sold.totaalInclusiefBtw * 100) > ROUNDING;

const kindOf = ({ change }: Told): keyof Due =>
	change === 'changedInBooks' ? 'edited' : (change as keyof Due);

/** Holds what was told against what there is to tell. */
export function judgeTold(all: readonly Facts[], { told, hands }: Evidence): Fault[] {
	const ofOrder = grouped(told, ({ orderId }) => String(orderId));
	const known = new Set(all.map(({ orderId }) => orderId));
	const strays = told
		.filter(({ orderId }) => !known.has(orderId))
		.map(({ orderId, summary }): Fault => ({ figure: 'falseAlarms', orderId, text: summary }));
	return [
		...strays,
		...all.flatMap((facts) => {
			const { orderId, story, sold, credits, differs } = facts;
			const own = ofOrder.get(String(orderId)) ?? [];
			const due = dueOf(facts);
			const counted = (Object.keys(due) as Array<keyof Due>).flatMap((kind): Fault[] => {
				const times = own.filter((one) => kindOf(one) === kind).length;
				if (times === due[kind]) return [];
				if (kind === 'edited' && times === 1 && facts.isWithinCeiling) return [];
				const text = `${kind} was told ${times} times, due ${due[kind]} (${differs.join(', ')}): ${own.map(({ summary }) => summary).join(' | ')} [${story.told.join('; ')}]`;
				return [{ figure: times < due[kind] ? 'silent' : 'falseAlarms', orderId, text }];
			});
			const isBlameless =
				!hands.changed.has(sold.id) &&
				!hands.typed.has(orderId) &&
				!credits.some(({ id }) => hands.work.has(id));
			const wrongSide = own.filter(
				({ change, summary }) =>
					(change === 'changedInBooks' && isBlameless && !summary.includes('it seems')) ||
					(summary.includes('was changed in the shop') && story.edits === 0),
			);
			return [
				...counted,
				...wrongSide.map(({ summary }): Fault => {
					const text = `blames the wrong side: ${summary} [${story.told.join('; ')}]`;
					return { figure: 'falseAlarms', orderId, text };
				}),
			];
		}),
	];
}
