import type { FinalState } from '../../../domain/order/read/orderState';

/** PrestaShop's settings that name the three states that end an order without a sale, with the ids of a standard installation. */
const FINAL_STATES: ReadonlyArray<{ setting: string; standardId: string; final: FinalState }> = [
	{ setting: 'PS_OS_CANCELED', standardId: '6', final: 'cancelled' },
	{ setting: 'PS_OS_REFUND', standardId: '7', final: 'refunded' },
	{ setting: 'PS_OS_ERROR', standardId: '8', final: 'paymentError' },
];

/** Names of those settings. */
export const FINAL_STATE_SETTINGS: readonly string[] = FINAL_STATES.map(({ setting }) => setting);

/**
 * The states that end an order without a sale, by id.
 *
 * @param settings values of PrestaShop's configuration by name; the standard id stands in for one that is not there
 */
export const finalStatesOf = (settings: ReadonlyMap<string, string>): Map<string, FinalState> =>
	new Map(
		FINAL_STATES.map(({ setting, standardId, final }) => [
			settings.get(setting) ?? standardId,
			final,
		]),
	);
