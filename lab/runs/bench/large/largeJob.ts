import type { CredentialValues, Source } from '../../../engine';
import type { ReachedShop } from '../naive/naiveShop';
import type { ReachedSnelStart } from '../naive/naiveSnelStart';

/** What the process that reads a large list is told. */
export interface LargeJob {
	/** Which of the large tasks. */
	task: string;
	/** From when on orders are asked for, in the shop's time. */
	since: string;
	way: 'ours' | 'peers';
	credentials: CredentialValues;
	/** Where our node comes from. */
	source: Source;
	reached: ReachedShop & ReachedSnelStart;
}

/** What it tells when it is done. */
export interface LargeJobDone {
	/** Empty when it came to its end. */
	failure: string;
	/** Records that came, and how many different ones are among them. */
	rows: number;
	different: number;
	/** Look-ups, one request each, that were done of those that all rows take, and their seconds. */
	lookedUp: number;
	lookUpSeconds: number;
}
