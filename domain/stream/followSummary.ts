import type { Told } from '../words/wording';

/** Ends the stream of a follow-up: how much was looked at, so that an empty run does not look like a good one. */
export interface FollowSummary {
	kind: 'followSummary';
	/** Name of the administration (administratie), and of the shops with their address. */
	administration: string;
	shop: string;
	/** A run is undone: what was looked at is what it may have made. */
	undoing?: true;
	/** Sales orders that were held against the shop. */
	followed: number;
	/** Orders of which something differs. */
	changed: number;
	/** Orders that differ and are left alone, as the owner asked for. */
	leftAlone: number;
	hints: Told[];
}
