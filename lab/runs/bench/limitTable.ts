import pc from 'picocolors';
import type { LimitedResult } from './benchOurs';
import { drawn } from './drawn';
import { totalRequests } from './measured';

/** Requests a minute that SnelStart documents for the keys of a product. */
const PER_MINUTE = { production: 500, development: 100 };

export type Product = keyof typeof PER_MINUTE;

/** Most time a run may take: so many times what its requests take at the rate of its key. */
export const MOST_OF_PERMITTED = 1.15;

/** A run while SnelStart enforces the limits of a key; `isReal` where its minutes last sixty seconds. */
export interface Limited {
	product: Product;
	orders: number;
	isReal: boolean;
	run: LimitedResult;
}

/** Seconds that so many requests take at the rate of a key. */
const permitted = (requests: number, product: Product): number =>
	(requests * 60) / PER_MINUTE[product];

/** Time of a run over what the limit of its key permits; null where the minutes are none. */
export const ofPermitted = ({ isReal, product, run }: Limited): number | null =>
	isReal ? run.cost.seconds / permitted(run.counted, product) : null;

/**
 * What runs under the limits of a key took, beside what as many orders take the naive way at the very least.
 *
 * @param naiveRequests to SnelStart, for the orders of the production key
 */
export const limitTable = (limited: readonly Limited[], naiveRequests: number): string =>
	drawn(
		[
			'Key',
			'Orders',
			'Requests',
			'Answers 429',
			'Failed',
			'Books and stock',
			'Seconds',
			'Permitted',
			'Times',
		],
		[
			...limited.map((one) => {
				const { product, orders, isReal, run } = one;
				return [
					product,
					`${run.created} of ${orders}`,
					String(totalRequests(run.cost)),
					String(run.tooMany),
					String(run.failed),
					run.clean ? pc.green('right') : pc.red('wrong'),
					run.cost.seconds.toFixed(1),
					isReal ? `${permitted(run.counted, product).toFixed(1)} s` : '',
					isReal ? `${(ofPermitted(one) ?? 0).toFixed(2)} (at most ${MOST_OF_PERMITTED})` : '',
				];
			}),
			[
				'production, naive',
				String(limited[0]?.orders ?? ''),
				`${naiveRequests} (SnelStart)`,
				'',
				'',
				'',
				'',
				`${permitted(naiveRequests, 'production').toFixed(1)} s`,
				'',
			],
		],
	);
