import { isOpen } from './changedOrder';
import { counted } from '../words/counted';
import type { FollowFacts } from './runFacts';

/** "500 orders followed up, 10 changed, 3 carried out" */
export function followHeadline({ changes, summary }: FollowFacts): string {
	const done = changes.filter(({ outcome }) => outcome === 'carriedOut').length;
	const failed = changes.filter(({ outcome }) => outcome === 'failed').length;
	return [
		`${counted(summary?.followed ?? 0, 'order')} followed up`,
		`${summary?.changed ?? 0} changed`,
		...(done > 0 ? [`${done} carried out`] : []),
		...(failed > 0 ? [`${failed} not carried out`] : []),
		...(summary !== null && summary.leftAlone > 0 ? [`${summary.leftAlone} left alone`] : []),
	].join(', ');
}

/** Each change that is open, with what to do, and what was carried out but did not come out as it should. */
export const followReasons = ({ changes, summary }: FollowFacts): string[] => [
	...(summary === null ? ['The follow-up broke off before its end'] : []),
	...changes.filter(isOpen).map(({ summary: what, proposal }) => `${what}. ${proposal}`),
	...changes.flatMap(({ orderId, problems }) =>
		problems.map(({ message, fix }) => `Order ${orderId}: ${message}. ${fix}`),
	),
];

/** Why a follow-up failed as a whole: changes were to be carried out, and none could be. */
export function followFailed({ changes }: FollowFacts): string[] {
	const failed = changes.filter(({ outcome }) => outcome === 'failed').length;
	const done = changes.some(({ outcome }) => outcome === 'carriedOut' || outcome === 'settled');
	return failed === 0 || done
		? []
		: [
				failed === 1
					? 'The one change that was to be carried out could not be: the reason stands with it'
					: `None of the ${failed} changes that were to be carried out could be: the reason stands with each`,
			];
}
