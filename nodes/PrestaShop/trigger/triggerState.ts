import type { ChangeCursor } from '../../shared/polling/changeCursor';
import type { IdCursor } from './idCursor';

/** What a trigger keeps between two polls. Where it is lost, watching begins anew with what happens from then on. */
export interface TriggerState {
	/** By the kind of record whose ids are followed. */
	ids?: Partial<Record<string, IdCursor>>;
	changes?: ChangeCursor;
	/** Quantities of the last sweep, and its second by the shop's clock. */
	stock?: { quantities: string; sweptAt: number };
}
