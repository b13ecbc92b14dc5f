import { allTexts, type IdentifyingTexts } from '../../../../domain/order/texts/identifyingTexts';
import { creditKeyOf, WHOLE_ORDER } from '../../../../domain/books/creditKey';
import { creditKeysOfOrder } from '../../../../domain/books/creditKeysOfOrder';
import { importKeyOf } from '../../../../domain/books/importKey';
import { otherKeysOf } from '../../../../domain/books/otherKeys';
import type { AlsoRecognise } from '../../../../domain/books/keyScheme';
import type { EndedOrder } from '../../../../domain/order/read/endedOrders';
import type { WebOrder } from '../../../../domain/stream/webOrder';
import type { WireSalesOrder } from '../../wire/wireSalesOrder';
import type { SnelStartClient } from '../snelStartClient';
import type { BooksWanted } from './booksWanted';
import { isToBeJudged } from './ordersToRead';

/** How the sales orders of web orders are found. */
interface SalesOrdersWanted extends Pick<BooksWanted, 'prefixes' | 'alsoOfEnded'> {
	keyOf(order: WebOrder): string;
	textsOf(order: WebOrder): IdentifyingTexts;
	alsoOf(order: WebOrder): AlsoRecognise;
	/** Web orders that came to nothing. */
	ended: readonly EndedOrder[];
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
	wanted: SalesOrdersWanted,
): Promise<WireSalesOrder[]> {
	const { keyOf, textsOf, alsoOf, ended, alsoOfEnded, since } = wanted;
	const otherKeys = (order: WebOrder) => otherKeysOf(order, alsoOf(order), 'paymentReference');
	const marks = (order: WebOrder) => otherKeysOf(order, alsoOf(order), 'orderReference');
	return await client.salesOrders.ofWebOrders(
		[
			...orders.flatMap((order) => [keyOf(order), ...otherKeys(order)]),
			...ended.flatMap((order) => keysOfEnded(order, wanted)),
		],
		{ since },
		(byKey) => {
			const keys = new Set(byKey.map(({ betalingskenmerk }) => betalingskenmerk));
			const missing = orders.filter((order) => !keys.has(keyOf(order)));
			const isSought = (order: WebOrder) =>
				isToBeJudged(order) || order.beforeStart === 'paidBefore';
			const { reference, description } = allTexts(missing.filter(isSought).map(textsOf));
			const mayBeCredited = (order: WebOrder) => order.holdsStock && keys.has(keyOf(order));
			return {
				reference: [
					...reference,
					...missing.flatMap(marks),
					...ended
						.filter((order) => !ownKeysOf(order, wanted).some((key) => keys.has(key)))
						.flatMap((order) => otherKeysOf(order, alsoOfEnded, 'orderReference')),
				],
				description,
				keys: orders
					.filter(mayBeCredited)
					.flatMap((order) => creditKeysOfOrder(order, keyOf(order))),
			};
		},
	);
}

const ownKeysOf = ({ id }: EndedOrder, { prefixes }: SalesOrdersWanted): string[] =>
	prefixes.map((prefix) => importKeyOf(prefix, id));

/** Payment references under which an order that came to nothing, or its credit as a whole, may stand. */
const keysOfEnded = (order: EndedOrder, wanted: SalesOrdersWanted): string[] => [
	...ownKeysOf(order, wanted).flatMap((key) => [key, creditKeyOf(key, WHOLE_ORDER)]),
	...otherKeysOf(order, wanted.alsoOfEnded, 'paymentReference'),
];
