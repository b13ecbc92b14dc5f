/** Where a run looked: names of the administration (administratie) and of the shops with their address. */
export interface Where {
	administration: string;
	shop: string;
}

/**
 * Ends a stream that nothing else ends: it says where was read, and lets one without any other item go on, so that a run
 * that found nothing ends with a report of it.
 */
export interface LookedIn extends Where {
	kind: 'lookedIn';
}
