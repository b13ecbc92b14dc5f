import type { OrderState } from '../../../domain/order/read/orderState';
import { undoesPayment } from '../../../domain/order/read/undoesPayment';
import { finalStatesOf } from '../wire/finalStates';
import { byId, flag, localised, textsOf } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/**
 * The shop's order states by id, each with what it means for importing.
 *
 * @param settings values of PrestaShop's configuration by name
 */
export function orderStatesOf(
	rows: readonly ShopRow[],
	settings: ReadonlyMap<string, string>,
): Map<string, OrderState> {
	const finals = finalStatesOf(settings);
	const language = settings.get('PS_LANG_DEFAULT') ?? '';
	return new Map(
		[...byId(rows)].map(([id, row]) => {
			const undoes = undoesPayment({
				names: textsOf(row, 'name'),
				mails: textsOf(row, 'template'),
			});
			return [
				id,
				{
					id,
					name: localised(row, 'name', language),
					paid: flag(row, 'paid') && !undoes,
					final: finals.get(id) ?? null,
					undoesPayment: undoes,
				},
			];
		}),
	);
}
