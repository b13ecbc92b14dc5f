import type { Problem } from './problem';

/** How an advice says that a person is to type the order; what such an order needs is added to it, see `withReference`. */
const BY_HAND = ['in SnelStart by hand', 'enter this order by hand'];
const BY_HAND_NL = ['met de hand in SnelStart in', 'deze order met de hand in'];

/**
 * A problem whose advice to enter the order by hand says the payment reference to give it: the next run finds the order by
 * that, and keeps nothing on stock for it any more.
 */
export function withReference(problem: Problem, importKey: string): Problem {
	if (importKey === '' || !BY_HAND.some((words) => problem.fix.includes(words))) return problem;
	const reference = `, with payment reference (betalingskenmerk) ${importKey}`;
	const { fix, fixNl } = problem;
	return {
		...problem,
		fix: addedBehind(fix, BY_HAND, reference),
		...(fixNl === undefined
			? {}
			: { fixNl: addedBehind(fixNl, BY_HAND_NL, `, met betalingskenmerk ${importKey}`) }),
	};
}

function addedBehind(text: string, places: readonly string[], added: string): string {
	const said = places.find((words) => text.includes(words));
	return said === undefined ? text : text.replace(said, () => `${said}${added}`);
}
