import type { FollowedOrder } from '../stream/followedOrder';
import type { OrderChange } from '../stream/orderChange';
import { grouped } from '../words/grouped';
import { worded } from '../words/wording';
import { changeOf } from './changeOf';
import type { BookedCredit } from './followCase';

/** Credits that stand in SnelStart twice: two runs at once, or one that was cut off, made both. */
export function creditTwins(
	{ booked, shop }: FollowedOrder,
	credits: readonly BookedCredit[],
): OrderChange[] {
	return [...grouped(credits, ({ importKey }) => importKey)].flatMap(([creditKey, same]) => {
		if (same.length < 2) return [];
		const numbers = same.map(({ number }) => number).sort((a, b) => a - b);
		return [
			changeOf(booked, shop?.order ?? null, {
				change: 'refunded',
				what: worded(
					`it is credited ${same.length} times under payment reference (betalingskenmerk) ${creditKey}: sales orders ${numbers.join(', ')}`,
					`is ${same.length} keer gecrediteerd onder betalingskenmerk ${creditKey}: verkooporders ${numbers.join(', ')}`,
				),
				proposal: worded(
					`Delete all of them but ${numbers[0]} in SnelStart`,
					`Verwijder ze in SnelStart allemaal, behalve ${numbers[0]}`,
				),
				write: { action: 'takeTwinAway', creditKey },
			}),
		];
	});
}
