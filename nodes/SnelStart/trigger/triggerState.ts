import type { ChangeCursor } from '../../shared/polling/changeCursor';

/** Up to where the changes of a list were read. */
export interface ReadUpTo {
	/** Latest time of change that was seen, seconds since 1970 as if SnelStart's clock were UTC. */
	since: number;
	/** When n8n last looked far back, in seconds by its own clock. */
	lookedBackAt: number;
	/** When n8n last read the whole list because SnelStart takes no filter on it, in seconds by its own clock. */
	wholeAt?: number;
}

/** What a trigger keeps between two polls. Where it is lost, watching begins anew with what happens from then on. */
export interface TriggerState {
	readUpTo?: ReadUpTo;
	/** What was seen of records that changed lately. */
	marks?: ChangeCursor['marks'];
	/** Every row that was ever there, with a letter for what is known of it: `packedRows`. */
	known?: string;
	/** What the last sweep found by id, and its second by n8n's clock. */
	swept?: { values: string; at: number };
}
