import { isCounted } from '../../../domain/books/countedStatus';
import type { PlanSettings, SettingRule } from '../../../domain/settings/planSettings';
import { fitsPattern } from '../../../domain/words/fitsPattern';
import type { WebOrder } from '../../../domain/stream/webOrder';
import type { BooksRead } from '../../SnelStart/books/forOrders/booksRead';
import { asItIs, worded, type Wording } from '../../../domain/words/wording';
import { agreeing } from '../../../domain/words/counted';

/**
 * What is good to know of the settings and holds for the whole run; none of it keeps an order back.
 *
 * @param settings those that differ; at least one
 */
export function hintsFor(
	settings: readonly PlanSettings[],
	{ books, stockLevel, typedByHand }: BooksRead,
	orders: ReadonlyArray<Pick<WebOrder, 'shopName' | 'paymentDetails' | 'received'>>,
): Wording[] {
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
): Wording[] {
	const texts = settings.flatMap(({ description, memo, orderReference }) => [
		description,
		memo,
		orderReference,
	]);
	const isTold = orders.some(({ paymentDetails }) => paymentDetails !== undefined);
	const isPaid = orders.some(({ received }) => received !== undefined);
	if (!isPaid || isTold || !texts.some((text) => OF_PAYMENTS.test(text))) return [];
	return [
		worded(
			"A text of the sales order names payments ({transactionId}, {paidAt}, {paymentMethod}), and no paid web order tells any: switch on 'Payment Details' in the options of the node that reads the web orders.",
			"Een tekst van de verkooporder noemt betalingen ({transactionId}, {paidAt}, {paymentMethod}), en geen betaalde weborder vertelt er een: zet 'Payment Details' aan in de opties van de stap die de weborders leest.",
		),
	];
}

function countedAtOnce(settings: readonly PlanSettings[], stockLevel: string): Wording[] {
	const statuses = new Set(settings.map(({ documentStatus }) => documentStatus));
	return [...statuses]
		.filter((status) => isCounted(status, false, stockLevel))
		.map((status) =>
			worded(
				`SnelStart takes sales orders with document status ${status} off free stock (vrije voorraad) at once, because it counts from level ${stockLevel} on.`,
				`SnelStart haalt verkooporders met documentstatus ${status} meteen van de vrije voorraad af, omdat het vanaf niveau ${stockLevel} telt.`,
			),
		);
}

function withoutStock(settings: readonly PlanSettings[]): Wording[] {
	if (settings.every(({ lineMode }) => lineMode !== 'perVatRate')) return [];
	return [
		worded(
			'With one line per VAT rate no article of an order goes off stock in SnelStart (verzamelregels): the web stock cannot be right for shops that sell from it.',
			'Met één regel per btw-tarief (verzamelregels) gaat geen artikel van een order van de voorraad af in SnelStart: de webvoorraad kan niet kloppen voor winkels die daaruit verkopen.',
		),
	];
}

function sharedTemplates(ofShops: readonly SettingRule[], forAll: string): Wording[] {
	const users = new Map<string, Wording[]>();
	for (const { is, set } of ofShops) {
		const name = set.template?.name;
		if (name !== undefined) users.set(name, [...(users.get(name) ?? []), asItIs(`"${is}"`)]);
	}
	users.get(forAll)?.push(worded('all other shops', 'alle andere winkels'));
	return [...users]
		.filter(([, shops]) => shops.length > 1)
		.map(([template, shops]) =>
			worded(
				`Template "${template}" (verkoopsjabloon) is used for ${shops.map(({ en }) => en).join(' and ')}: in SnelStart their orders cannot be told apart by it.`,
				`Verkoopsjabloon "${template}" wordt gebruikt voor ${shops.map(({ nl }) => nl).join(' en ')}: in SnelStart zijn hun orders daaraan niet uit elkaar te houden.`,
			),
		);
}

function notForTheShopOnly(typedByHand: readonly number[], template: string): Wording[] {
	if (typedByHand.length === 0) return [];
	const [first] = typedByHand;
	const others = typedByHand.length - 1;
	return [
		worded(
			`Template "${template}" (verkoopsjabloon) is not used for the web shop only: sales order ${first}${others > 0 ? ` and ${others} more` : ''} on it came from no shop. The web stock takes such orders for web orders.`,
			`Verkoopsjabloon "${template}" is niet alleen voor de webwinkel in gebruik: verkooporder ${first}${others > 0 ? ` en nog ${others}` : ''} daarop ${agreeing(typedByHand.length, 'komt', 'komen')} van geen winkel. De webvoorraad ziet zulke orders aan voor weborders.`,
		),
	];
}

function unusedShops(
	ofShops: readonly SettingRule[],
	orders: ReadonlyArray<Pick<WebOrder, 'shopName'>>,
): Wording[] {
	const shops = new Set(orders.map(({ shopName }) => shopName));
	if (shops.size === 0) return [];
	const named = [...shops].map((shop) => `"${shop}"`).join(', ');
	return ofShops
		.filter((rule) => ![...shops].some((name) => fitsPattern(rule.is, name)))
		.map(({ is }) =>
			worded(
				`No web order of this run comes from shop "${is}", for which the 'Mapping Table' has a row. Shops with orders: ${named}.`,
				`Geen weborder van deze run komt van winkel "${is}", waarvoor de 'Mapping Table' een rij heeft. Winkels met orders: ${named}.`,
			),
		);
}
