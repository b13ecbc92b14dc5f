/** When an order is looked at. */
export interface LookedAt {
	/** Seconds since 1970, by the shop's own clock. */
	now: number;
	/** Time zone of the shop. */
	zone: string;
}
