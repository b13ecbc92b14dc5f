import type { ChangeCursor } from './changeCursor';
import type { IdCursor } from './idCursor';

/** What a trigger keeps between two polls. Where it is lost, watching begins anew with what happens from then on. */
export interface TriggerState {
	/** Shop and event that it is about: a trigger that was set to something else begins anew. */
	about: string;
	/** By the kind of record whose ids are followed. */
	ids?: Partial<Record<string, IdCursor>>;
	changes?: ChangeCursor;
	/** Quantities of the last sweep, and its second by the shop's clock. */
	stock?: { quantities: string; sweptAt: number };
}

/** What a poll found, and what is to be kept once it is handed on. */
export interface Polled {
	items: object[];
	state: Omit<TriggerState, 'about'>;
}
