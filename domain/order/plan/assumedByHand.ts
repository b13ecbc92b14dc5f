import type { Fence } from '../../stream/fence';
import type { PaidBefore } from '../../stream/paidBefore';
import type { PlannedOrder } from '../../stream/plannedOrder';
import { agreeing, counted } from '../../words/counted';
import { newestFirst } from '../read/newestFirst';
import { asItIs, worded, type Wording } from '../../words/wording';

/** As many orders are named. */
const MOST_NAMED = 20;

/** A fence whose orders from before the start were looked up in SnelStart: those that are not there, and how it is told. */
interface LookedUp {
	fence: Fence;
	hints: Wording[];
}

/**
 * The orders that were placed and paid before the start and that SnelStart does not have, under no key and by no name: they
 * are taken to have been typed over by hand (met de hand overgenomen).
 *
 * @param plans of those that were looked up
 */
export function assumedByHand(
	{ paidBefore, ...fence }: Fence,
	plans: ReadonlyMap<string, PlannedOrder>,
): LookedUp {
	if (paidBefore === undefined) return { fence, hints: [] };
	const { orders, newest } = paidBefore;
	const missing = newest.filter(({ orderId }) => !isInBooks(plans.get(orderId)));
	const beyond = orders - newest.length;
	const many = missing.length + beyond;
	if (many === 0) return { fence, hints: [] };
	const named = newestFirst(missing, MOST_NAMED);
	return {
		fence: { ...fence, assumedByHand: { orders: many, newest: named } },
		hints: [told(many, named, beyond, fence.importFrom)],
	};
}

const isInBooks = (plan: PlannedOrder | undefined): boolean =>
	plan !== undefined && (plan.outcome !== 'waiting' || plan.problems.length > 0);

function told(
	many: number,
	named: readonly PaidBefore[],
	beyond: number,
	importFrom: string,
): Wording {
	const namesOr = (none: string): string =>
		named.map(({ orderId, reference }) => `${reference || none} (${orderId})`).join(', ');
	const rest = many - named.length;
	const names = worded(
		`${namesOr('no reference')}${rest > 0 ? ` and ${rest} more` : ''}`,
		`${namesOr('zonder referentie')}${rest > 0 ? ` en nog ${rest}` : ''}`,
	);
	const unseen =
		beyond > 0
			? worded(
					` The oldest ${counted(beyond, 'order')} of them ${agreeing(beyond, 'was', 'were')} not looked up.`,
					` De oudste ${counted(beyond, 'order')} daarvan ${agreeing(beyond, 'is', 'zijn')} niet opgezocht.`,
				)
			: asItIs('');
	return worded(
		`${counted(many, 'web order')} placed and paid before 'Import From' (${importFrom}) ${agreeing(many, 'is', 'are')} not in SnelStart and ${agreeing(many, 'is', 'are')} assumed typed over by hand (met de hand overgenomen): nothing is kept on stock for ${agreeing(many, 'it', 'them')}. ${names.en}.${unseen.en}`,
		`${counted(many, 'weborder')} van vóór 'Import From' (${importFrom}), geplaatst en betaald, ${agreeing(many, 'staat', 'staan')} niet in SnelStart en ${agreeing(many, 'geldt', 'gelden')} als met de hand overgenomen: daarvoor blijft niets gereserveerd. ${names.nl}.${unseen.nl}`,
	);
}
