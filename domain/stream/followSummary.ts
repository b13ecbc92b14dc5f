/** Ends the stream of a follow-up: how much was looked at, so that an empty run does not look like a good one. */
export interface FollowSummary {
	kind: 'followSummary';
	/** Sales orders that were held against the shop. */
	followed: number;
	/** Orders of which something differs. */
	changed: number;
	/** Orders that differ and are left alone, as the owner asked for. */
	leftAlone: number;
	hints: string[];
}
