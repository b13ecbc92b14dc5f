import { ruleFor, type ImportRule } from '../../../domain/order/read/importRule';
import { readOptionalByIds } from '../client/readOptional';
import { readingOf } from '../client/readingOf';
import type { Shop } from '../client/shop';
import { byId, text } from '../wire/row';
import type { ShopRow } from '../wire/shopRow';

/** The import rule of an order, by its row alone; carriers are read only where a rule names one. */
export async function importRulesByRow(
	shop: Shop,
	orders: readonly ShopRow[],
	rules: readonly ImportRule[],
): Promise<(order: ShopRow) => ImportRule | undefined> {
	const isCarrierAsked = rules.some(({ carrier }) => carrier !== '');
	const ids = isCarrierAsked ? orders.map((order) => text(order, 'id_carrier')) : [];
	const carriers = byId(await readOptionalByIds(shop, readingOf('carriers'), 'id', ids));
	return (order) => {
		const carrier = carriers.get(text(order, 'id_carrier'));
		const payment = { module: text(order, 'module'), name: text(order, 'payment') };
		const shipping = { carrier: carrier ? text(carrier, 'name') : '' };
		return ruleFor({ payment, shipping }, rules);
	};
}
