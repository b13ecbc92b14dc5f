import type { Problem } from './problem';

/** How an advice says that a person is to type the order; what such an order needs is added to it, see `withReference`. */
const BY_HAND = ['in SnelStart by hand', 'enter this order by hand'];

/**
 * A problem whose advice to enter the order by hand says the payment reference to give it: the next run finds the order by
 * that, and keeps nothing on stock for it any more.
 */
export function withReference(problem: Problem, importKey: string): Problem {
	const said = BY_HAND.find((words) => problem.fix.includes(words));
	if (importKey === '' || said === undefined) return problem;
	const reference = `, with payment reference (betalingskenmerk) ${importKey}`;
	return { ...problem, fix: problem.fix.replace(said, `${said}${reference}`) };
}
