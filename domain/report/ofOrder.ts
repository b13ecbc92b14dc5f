import type { Problem } from '../words/problem';
import { problemWording } from '../words/problemWording';
import { worded, type Wording } from '../words/wording';

/** A problem of an order that is in SnelStart, with what to do, as one sentence in a list of several orders. */
export function ofOrder(orderId: string, problem: Problem): Wording {
	const { message, fix } = problemWording(problem);
	return worded(
		`Order ${orderId}: ${message.en}. ${fix.en}`,
		`Order ${orderId}: ${message.nl}. ${fix.nl}`,
	);
}
