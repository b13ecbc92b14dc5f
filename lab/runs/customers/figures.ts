import type { CustomerFigure } from '../../judges/customers/evidence';
import type { CustomersResult } from './checkCustomers';

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
	const count = (figure: CustomerFigure) =>
		result.faults.filter((one) => one.figure === figure).length;
	return {
		changed: result.keeping.story.changes,
		written: result.written,
		missed: count('missed'),
		wrong: count('wrong'),
		emptied: count('emptied'),
		foreignFieldsTouched: count('foreignFieldsTouched'),
		repeated: count('repeated'),
		requests: result.keeping.writes(),
		seconds: Math.round(seconds * 10) / 10,
	};
}
