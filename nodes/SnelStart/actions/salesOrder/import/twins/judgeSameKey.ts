import { statusRank } from '../../../../../../domain/books/countedStatus';
import { contentOf } from '../../../../books/contentOf';
import type { WireSalesOrder } from '../../../../wire/wireSalesOrder';

/** Several sales orders for one web order, judged. */
export interface SameKey {
	/** The lowest number: every run keeps this one. */
	keep: WireSalesOrder;
	/** Higher numbers that nobody has touched since they were made: they say what `keep` says. */
	surplus: WireSalesOrder[];
	/** Higher numbers that say something else or were worked on: a person has to look. */
	doubtful: WireSalesOrder[];
}

/** What SnelStart gives out itself, and what changes when `keep` is worked on. */
const OWN_MEMBERS = [
	'id',
	'uri',
	'nummer',
	'modifiedOn',
	'procesStatus',
	'verkoopOrderStatus',
	'verkoopfactuur',
];

/** The last document status that only promises something; from work orders (werkbon) on goods move. */
const NOTHING_MOVED = statusRank('Bevestiging') ?? 0;

/**
 * Judges sales orders that carry one payment reference (betalingskenmerk), in any order.
 * Deleting a surplus one loses nothing: all it says stands in the one that is kept.
 */
export function judgeSameKey(rows: readonly WireSalesOrder[]): SameKey {
	const [keep, ...higher] = [...rows].sort((a, b) => a.nummer - b.nummer);
	const surplus = higher.filter((row) => isSurplus(row, keep));
	return { keep, surplus, doubtful: higher.filter((row) => !surplus.includes(row)) };
}

function isSurplus(row: WireSalesOrder, keep: WireSalesOrder): boolean {
	const rank = statusRank(row.procesStatus);
	const keptRank = keep.verkoopfactuur ? Infinity : statusRank(keep.procesStatus);
	return (
		!row.verkoopfactuur &&
		rank !== null &&
		keptRank !== null &&
		rank <= NOTHING_MOVED &&
		rank <= keptRank &&
		contentOf(row, OWN_MEMBERS) === contentOf(keep, OWN_MEMBERS)
	);
}
