import type { Verdict } from '../mainJob';
import { isSameOutcome, type Outcome } from './outcome';

/** One run of the template with one edit between two of its nodes. */
export interface EditedRun {
	kind: 'harmless' | 'believable' | 'damage';
	/** The run stopped with an error. */
	refused: boolean;
	/** Everything the report tells but for what was changed in the shop: equal texts tell the same. */
	told: string;
	before: Outcome;
	after: Outcome;
	verdict: Verdict;
}

/** What an untouched run came to. */
export interface Untouched {
	told: string;
	after: Outcome;
}

export interface Fault {
	kind: 'tooHigh' | 'wrongOrder' | 'silent' | 'needlessRefusal';
	what: string;
}

/**
 * What is wrong with an edited run. Shop and books judge: more pieces on sale than there are, or a sales order that is not
 * the web order's. A run may refuse, keep an order back or leave an article alone, if it says so.
 */
export function judgeEdit(run: EditedRun, untouched: Untouched): Fault[] {
	if (run.kind === 'believable') return [];
	const isSame = isSameOutcome(run.after, untouched.after);
	if (run.kind === 'harmless') {
		const isNeedless = run.refused || !isSame;
		return isNeedless
			? [{ kind: 'needlessRefusal', what: 'refused or came to something else' }]
			: [];
	}
	const isTold = run.refused || run.told !== untouched.told;
	const silent: Fault[] =
		isSame || isTold ? [] : [{ kind: 'silent', what: 'came to something else without a word' }];
	return [...tooHigh(run, isTold), ...wrongOrders(run), ...silent];
}

/** A quantity left as it was is no fault of a run that says so; one that was raised always is. */
function tooHigh({ before, verdict }: EditedRun, isTold: boolean): Fault[] {
	return verdict.stock.wrong
		.filter(({ code, inShop, right }) => {
			const was = before.quantities.get(code) ?? 0;
			return inShop > right && (inShop > was || !isTold);
		})
		.map(({ code, inShop, right }) => ({
			kind: 'tooHigh',
			what: `the shop shows ${inShop} of ${code}, ${right} can be sold`,
		}));
}

function wrongOrders({ verdict: { books } }: EditedRun): Fault[] {
	const found = [
		...books.unexpected.map(({ orderId }) => `order ${orderId} was not to be imported`),
		...books.totalsOff.map(({ order }) => `order ${order.orderId} has another total`),
		...(books.duplicates > 0 ? ['an order stands in SnelStart twice'] : []),
	];
	return found.map((what) => ({ kind: 'wrongOrder', what }));
}
