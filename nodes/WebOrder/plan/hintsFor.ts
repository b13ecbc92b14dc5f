import { isCounted } from '../../../domain/books/countedStatus';
import type { PlanSettings, SettingRule } from '../../../domain/settings/planSettings';
import { fitsPattern } from '../../../domain/words/fitsPattern';
import type { WebOrder } from '../../../domain/stream/webOrder';
import type { BooksRead } from '../../SnelStart/books/forOrders/booksRead';

/**
 * What is good to know of the settings and holds for the whole run; none of it keeps an order back.
 *
 * @param settings those that differ; at least one
 */
export function hintsFor(
	settings: readonly PlanSettings[],
	{ books, stockLevel, typedByHand }: BooksRead,
	orders: ReadonlyArray<Pick<WebOrder, 'shopName' | 'paymentDetails' | 'received'>>,
): string[] {
	const ofShops = settings[0].rules.filter(({ by }) => by === 'shop');
	return [
		...countedAtOnce(settings, stockLevel),
		...withoutStock(settings),
		...sharedTemplates(ofShops, books.template.name),
		...notForTheShopOnly(typedByHand, books.template.name),
		...unusedShops(ofShops, orders),
		...withoutPayments(settings, orders),
	];
}

const OF_PAYMENTS = /\b(transactionId|paidAt|paymentMethod)\b/;

/** Texts that name payments stay empty unless the shop is asked for them. */
function withoutPayments(
	settings: readonly PlanSettings[],
	orders: ReadonlyArray<Pick<WebOrder, 'paymentDetails' | 'received'>>,
): string[] {
	const texts = settings.flatMap(({ description, memo, orderReference }) => [
		description,
		memo,
		orderReference,
	]);
	const isTold = orders.some(({ paymentDetails }) => paymentDetails !== undefined);
	const isPaid = orders.some(({ received }) => received !== undefined);
	if (!isPaid || isTold || !texts.some((text) => OF_PAYMENTS.test(text))) return [];
	return [
		"A text of the sales order names payments ({transactionId}, {paidAt}, {paymentMethod}), and no paid web order tells any: switch on 'Payment Details' in the options of the node that reads the web orders.",
	];
}

function countedAtOnce(settings: readonly PlanSettings[], stockLevel: string): string[] {
	const statuses = new Set(settings.map(({ documentStatus }) => documentStatus));
	return [...statuses]
		.filter((status) => isCounted(status, false, stockLevel))
		.map(
			(status) =>
				`SnelStart takes sales orders with document status ${status} off free stock (vrije voorraad) at once, because it counts from level ${stockLevel} on.`,
		);
}

function withoutStock(settings: readonly PlanSettings[]): string[] {
	if (settings.every(({ lineMode }) => lineMode !== 'perVatRate')) return [];
	return [
		'With one line per VAT rate no article of an order goes off stock in SnelStart (verzamelregels): the web stock cannot be right for shops that sell from it.',
	];
}

function sharedTemplates(ofShops: readonly SettingRule[], forAll: string): string[] {
	const users = new Map<string, string[]>();
	for (const { is, set } of ofShops) {
		const name = set.template?.name;
		if (name !== undefined) users.set(name, [...(users.get(name) ?? []), `"${is}"`]);
	}
	users.get(forAll)?.push('all other shops');
	return [...users]
		.filter(([, shops]) => shops.length > 1)
		.map(
			([template, shops]) =>
				`Template "${template}" (verkoopsjabloon) is used for ${shops.join(' and ')}: in SnelStart their orders cannot be told apart by it.`,
		);
}

function notForTheShopOnly(typedByHand: readonly number[], template: string): string[] {
	if (typedByHand.length === 0) return [];
	const [first] = typedByHand;
	const others = typedByHand.length - 1;
	const which = `sales order ${first}${others > 0 ? ` and ${others} more` : ''}`;
	return [
		`Template "${template}" (verkoopsjabloon) is not used for the web shop only: ${which} on it came from no shop. The web stock takes such orders for web orders.`,
	];
}

function unusedShops(
	ofShops: readonly SettingRule[],
	orders: ReadonlyArray<Pick<WebOrder, 'shopName'>>,
): string[] {
	const shops = new Set(orders.map(({ shopName }) => shopName));
	if (shops.size === 0) return [];
	const named = [...shops].map((shop) => `"${shop}"`).join(', ');
	return ofShops
		.filter((rule) => ![...shops].some((name) => fitsPattern(rule.is, name)))
		.map(
			({ is }) =>
				`No web order of this run comes from shop "${is}", for which the 'Mapping Table' has a row. Shops with orders: ${named}.`,
		);
}
