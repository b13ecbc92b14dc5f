import type { Problem } from '../../../../../../domain/words/problem';
import type { WhySeveral } from './customerProblems';

export type CustomerInBooks =
	| {
			ok: true;
			id: string;
			number: number | null;
			created: boolean;
			/** What is good to know of how the card was made; told once, whatever orders it has. */
			told?: Problem;
			/** What of the plan could not be written. */
			troubles?: Problem[];
			/** Set where equal cards of this customer were seen, or may be there: looked at when the orders are made. */
			several?: WhySeveral;
	  }
	| { ok: false; problem: Problem };
