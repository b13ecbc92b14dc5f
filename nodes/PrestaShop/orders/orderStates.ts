import type { ShopRow } from '../wire/shopRow';
import { byId, flag, localised } from '../wire/row';

export { settingsOf } from './shopScope';

/** Why an order is kept out of the stream altogether. */
export type FinalState = 'cancelled' | 'paymentError' | 'refunded';

export interface OrderState {
	id: string;
	name: string;
	/** The shop marks orders in this state as paid. */
	paid: boolean;
	/** Set for the three states that end an order without a sale. */
	final: FinalState | null;
}

/** PrestaShop's settings that name the three final states, with the ids of a standard installation. */
export const FINAL_STATE_SETTINGS: ReadonlyArray<{
	setting: string;
	standardId: string;
	final: FinalState;
}> = [
	{ setting: 'PS_OS_CANCELED', standardId: '6', final: 'cancelled' },
	{ setting: 'PS_OS_REFUND', standardId: '7', final: 'refunded' },
	{ setting: 'PS_OS_ERROR', standardId: '8', final: 'paymentError' },
];

/**
 * The shop's order states by id, each with what it means for importing.
 *
 * @param settings values of PrestaShop's configuration by name
 */
export function orderStatesOf(
	rows: readonly ShopRow[],
	settings: ReadonlyMap<string, string>,
): Map<string, OrderState> {
	const finals = new Map(
		FINAL_STATE_SETTINGS.map(({ setting, standardId, final }) => [
			settings.get(setting) ?? standardId,
			final,
		]),
	);
	return new Map(
		[...byId(rows)].map(([id, row]) => [
			id,
			{
				id,
				name: localised(row, 'name', settings.get('PS_LANG_DEFAULT') ?? ''),
				paid: flag(row, 'paid'),
				final: finals.get(id) ?? null,
			},
		]),
	);
}
