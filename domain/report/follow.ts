import { changeWording, proposalWording } from './changeWording';
import { isOpen } from './changedOrder';
import { ofOrder } from './ofOrder';
import { counted } from '../words/counted';
import { joined, worded, type Wording } from '../words/wording';
import type { FollowFacts } from './runFacts';

const NOTHING_TO_UNDO = worded(
	'Nothing of the run is there to take back',
	'Van de uitvoering is niets meer terug te nemen',
);

/** "500 orders followed up, 10 changed, 3 carried out" */
export function followHeadline({ changes, summary }: FollowFacts): Wording {
	if (summary?.undoing && changes.length === 0) return NOTHING_TO_UNDO;
	const done = changes.filter(({ outcome }) => outcome === 'carriedOut').length;
	const failed = changes.filter(({ outcome }) => outcome === 'failed').length;
	const leftAlone = summary?.leftAlone ?? 0;
	const parts = [
		worded(
			`${counted(summary?.followed ?? 0, 'order')} followed up`,
			`${counted(summary?.followed ?? 0, 'order')} nagelopen`,
		),
		worded(`${summary?.changed ?? 0} changed`, `${summary?.changed ?? 0} gewijzigd`),
		...(done > 0 ? [worded(`${done} carried out`, `${done} uitgevoerd`)] : []),
		...(failed > 0 ? [worded(`${failed} not carried out`, `${failed} niet uitgevoerd`)] : []),
		...(leftAlone > 0 ? [worded(`${leftAlone} left alone`, `${leftAlone} met rust gelaten`)] : []),
	];
	return joined(parts, ', ');
}

/** Each change that is open, with what to do, and what was carried out but did not come out as it should. */
export const followReasons = ({ changes, summary }: FollowFacts): Wording[] => [
	...(summary === null
		? [
				worded(
					'The follow-up broke off before its end',
					'Het nalopen van de orders is voortijdig afgebroken',
				),
			]
		: []),
	...changes
		.filter(isOpen)
		.map((change) => joined([changeWording(change), proposalWording(change)], '. ')),
	...changes.flatMap(({ orderId, problems }) =>
		problems.map((problem) => ofOrder(orderId, problem)),
	),
];

/** Why a follow-up failed as a whole: changes were to be carried out, and none could be. */
export function followFailed({ changes }: FollowFacts): Wording[] {
	const failed = changes.filter(({ outcome }) => outcome === 'failed').length;
	const done = changes.some(({ outcome }) => outcome === 'carriedOut' || outcome === 'settled');
	if (failed === 0 || done) return [];
	return [
		failed === 1
			? worded(
					'The one change that was to be carried out could not be: the reason stands with it',
					'De ene wijziging die moest worden uitgevoerd is mislukt: de reden staat erbij',
				)
			: worded(
					`None of the ${failed} changes that were to be carried out could be: the reason stands with each`,
					`Geen van de ${failed} wijzigingen die moesten worden uitgevoerd is gelukt: de reden staat bij elke`,
				),
	];
}
