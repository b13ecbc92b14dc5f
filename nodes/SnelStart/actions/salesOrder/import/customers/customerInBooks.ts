import type { Problem } from '../../../../../../domain/words/problem';

export type CustomerInBooks =
	/** `told`: what was put right on the way; `troubles`: what of the plan could not be written. For the report. */
	| {
			ok: true;
			id: string;
			number: number | null;
			created: boolean;
			told?: Problem;
			troubles?: Problem[];
	  }
	| { ok: false; problem: Problem };
