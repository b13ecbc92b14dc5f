import type { Row } from '../client/page';
import type { SnelStartReader } from '../client/snelStartReader';

/** A record of a list whose changes are followed. */
export interface DatedRecord extends Row {
	modifiedOn: string | null;
	[member: string]: unknown;
}

/** What a poll reads with. */
export interface Source {
	reader: SnelStartReader;
	/** Seconds since 1970 by n8n's clock. It measures how much time went by; where reading goes on is told by SnelStart's. */
	now: number;
	/** Minutes between two readings of a whole list. */
	sweepMinutes: number;
}
