import { allTexts, type IdentifyingTexts } from '../../../../domain/order/texts/identifyingTexts';
import { creditKeysOfOrder } from '../../../../domain/books/creditKeysOfOrder';
import { otherKeysOf } from '../../../../domain/books/otherKeys';
import type { AlsoRecognise } from '../../../../domain/books/keyScheme';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';
import { isToBeJudged } from './ordersToRead';

/** How the sales orders of web orders are found. */
interface SalesOrdersWanted {
	keyOf(order: WebOrder): string;
	textsOf(order: WebOrder): IdentifyingTexts;
	alsoOf(order: WebOrder): AlsoRecognise;
	/** Import keys of web orders that came to nothing. */
	releasedKeys: readonly string[];
	/** When the earliest of the orders was placed. */
	since: string | undefined;
}

/**
 * Sales orders that carry the import key of one of these web orders or of one that came to nothing. For those of
 * which none does, the sales orders that name them too: they may have been made under another key; for the others that
 * still hold stock what credits them: the shop holds what the books have given back.
 */
export async function readSalesOrders(
	client: SnelStartClient,
	orders: readonly WebOrder[],
	{ keyOf, textsOf, alsoOf, releasedKeys, since }: SalesOrdersWanted,
): Promise<WireSalesOrder[]> {
	const otherKeys = (order: WebOrder) => otherKeysOf(order, alsoOf(order), 'paymentReference');
	const marks = (order: WebOrder) => otherKeysOf(order, alsoOf(order), 'orderReference');
	return await client.salesOrders.ofWebOrders(
		[...orders.flatMap((order) => [keyOf(order), ...otherKeys(order)]), ...releasedKeys],
		{ since },
		(byKey) => {
			const keys = new Set(byKey.map(({ betalingskenmerk }) => betalingskenmerk));
			const missing = orders.filter((order) => !keys.has(keyOf(order)));
			const isSought = (order: WebOrder) =>
				isToBeJudged(order) || order.beforeStart === 'paidBefore';
			const { reference, description } = allTexts(missing.filter(isSought).map(textsOf));
			const mayBeCredited = (order: WebOrder) => order.holdsStock && keys.has(keyOf(order));
			return {
				reference: [...reference, ...missing.flatMap(marks)],
				description,
				keys: orders
					.filter(mayBeCredited)
					.flatMap((order) => creditKeysOfOrder(order, keyOf(order))),
			};
		},
	);
}
