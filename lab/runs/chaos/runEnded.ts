import type { CredentialValues } from '../../engine';
import type { ImportedOrder } from '../../../domain/stream/importedOrder';
import type { RunReport } from '../../../domain/stream/runReport';

/** The parent asks for one run of the template. */
export interface ToWorker {
	credentials: CredentialValues;
	/** Waits of the nodes are shortened by this factor. */
	waitsDividedBy: number;
}

/** What a child process tells its parent. */
export type FromWorker = { kind: 'ready' } | RunEnded;

export interface RunEnded {
	kind: 'ended';
	/** Why the run did not come to its end, in words; empty when it did. */
	failure: string;
	report: RunReport | null;
	/** What the import made of every web order; empty when it did not come so far. */
	orders: ImportedOrder[];
}
