import type { Composition } from './connectedCodes';

export interface ChangesToRead {
	/** Time of change up to which everything is known, '' when nothing is. */
	since: string;
	/** ISO 8601, '' when there was none. */
	lastFullSweep: string;
	/** Hours after which the whole catalogue is read again, 0 for never. */
	fullSweepEvery: number;
	/** Article codes of the web orders of this run. */
	codes: readonly string[];
	/** Packs (pakketten) of the shop. */
	packs: readonly Composition[];
}
