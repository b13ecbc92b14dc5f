import type { CustomerFigure } from '../../judges/customers/evidence';
import type { CustomersResult } from './checkCustomers';
import { countsOf } from '../countsOf';

/** The last line of `npm run check:customers -- --json`. */
export type CustomerFigures = Record<CustomerFigure, number> & {
	/** Changes that people made on either side. */
	changed: number;
	/** Cards written, by runs that came to their end. */
	written: number;
	/** Requests that changed something in SnelStart. */
	requests: number;
	seconds: number;
};

export function figuresOf(result: CustomersResult, seconds: number): CustomerFigures {
	return {
		changed: result.keeping.story.changes,
		written: result.written,
		...countsOf(result.faults, 'missed', 'wrong', 'emptied', 'foreignFieldsTouched', 'repeated'),
		requests: result.keeping.writes(),
		seconds: Math.round(seconds * 10) / 10,
	};
}
