import type { WebOrder } from '../../../domain/stream/webOrder';
import { NO_WORDS } from '../../../domain/order/read/wordsWanted';
import type { ShopContext } from '../client/request';
import { readingOf } from '../client/readingOf';
import { openShop } from '../client/shop';
import { orderFactsOf } from '../orders/orderFactsOf';
import { readOrderTables } from '../orders/readOrderTables';
import { readShopSettings, readShopTables } from '../orders/shopSettings';

/** The last order of the shop, to show what a text gives for it; null in a shop without orders. */
export async function lastWebOrder(context: ShopContext): Promise<WebOrder | null> {
	const shop = await openShop(context);
	const newest = readingOf('orders', { sort: '[id_DESC]', limit: 1 });
	const [settings, tablesOfShop, [order]] = await Promise.all([
		readShopSettings(shop, '', []),
		readShopTables(shop, 1),
		shop.rows(newest),
	]);
	if (order === undefined) return null;
	const wanted = {
		settings: { ...settings, ...tablesOfShop },
		listed: [order],
		words: { ...NO_WORDS, message: true, giftMessage: true, paymentDetails: true },
		refunds: 'refundedLines' as const,
	};
	const tables = await readOrderTables(shop, [order], wanted, []);
	const facts = orderFactsOf(order, tables, wanted.words);
	return { ...facts, readiness: 'ready', readinessReason: '', overdueDays: null };
}
