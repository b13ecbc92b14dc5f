import { furtherCards } from '../../customer/recognise';
import { centsOf, euros, eurosNl } from '../../money/cents';
import type { Problem } from '../../words/problem';
import type { ExistingSalesOrder } from '../../books/books';
import type { IndexedBooks } from '../../books/indexedBooks';
import { creditKeyOf, WHOLE_ORDER } from '../../books/creditKey';
import { creditKeysOfOrder } from '../../books/creditKeysOfOrder';
import { salesOrdersWithKey } from '../../books/importKey';
import { isSameOrder, type OrderEvidence } from '../../books/sameOrder';
import type { PlannedOrder } from '../../stream/plannedOrder';
import type { PlanSettings } from '../../settings/planSettings';
import type { WebOrder } from '../../stream/webOrder';
import {
	halfInDoubt,
	importedTwiceElsewhere,
	importKeyTaken,
	otherLinkDiffers,
} from './identityProblems';
import { ofOtherLink } from './ofOtherLink';
import { secondOfCart } from './secondOfCart';
import { planSetting } from '../../words/planSetting';

type Decided = Pick<
	PlannedOrder,
	'outcome' | 'problems' | 'existing' | 'customer' | 'booked' | 'byOtherLink'
>;

/**
 * The decision for an order whose import key is in SnelStart: nothing is created. Two sales orders for one web order
 * are both left alone and told; the oldest counts. One that agrees with the order in nothing else is another order's,
 * and this one is kept back. `customer` is set only when its card has others just like it.
 * Null when the key is not there, or too little is told of the order to judge.
 */
export function existingOrder(
	order: WebOrder,
	importKey: string,
	evidence: OrderEvidence,
	books: IndexedBooks,
	settings: PlanSettings,
): Decided | null {
	const found = salesOrdersWithKey(importKey, books);
	if (found.length === 0) return orderOfOtherLink(order, importKey, evidence, books, settings);
	const own = found.find((salesOrder) => isSameOrder(evidence, salesOrder));
	if (!own)
		return order.readiness === 'incomplete' ? null : takenByOther(order, importKey, found[0]);
	const { id, number, customerId } = own;
	const credits = creditKeysOfOrder(order, importKey).flatMap((key) =>
		salesOrdersWithKey(key, books).slice(0, 1),
	);
	const whole = credits.find((credit) => credit.importKey === creditKeyOf(importKey, WHOLE_ORDER));
	const differs = whole ? [creditedAsWhole(own, whole)] : totalDiffers(order, own, settings);
	const customer = customerId === null ? undefined : books.customersById.get(customerId)?.[0];
	return {
		outcome: 'exists',
		problems: [
			...(found.length > 1 ? [duplicates(importKey, found)] : []),
			...differs,
			...secondOfCart(order, settings),
		],
		customer: furtherCards(order, books, settings),
		existing: {
			salesOrderId: id,
			salesOrderNumber: number,
			customerNumber: customer?.number ?? null,
		},
		...bookedAfter(own, credits),
	};
}

/** What the sales order of a web order and its credits take together; nothing is said where one was not read. */
function bookedAfter(
	own: ExistingSalesOrder,
	credits: readonly ExistingSalesOrder[],
): Pick<Decided, 'booked'> {
	const rows = [own, ...credits].map(({ quantities }) => quantities);
	return own.quantities ? { booked: rows.flatMap((quantities) => quantities ?? []) } : {};
}

/** The same for a sales order that another link made: it is told as that, and never touched. */
function orderOfOtherLink(
	order: WebOrder,
	importKey: string,
	evidence: OrderEvidence,
	books: IndexedBooks,
	settings: PlanSettings,
): Decided | null {
	const { own, others, doubtful } = ofOtherLink(
		order,
		importKey,
		evidence,
		settings.alsoRecognise,
		books.salesOrderIndex,
	);
	const [found] = [...own].sort((a, b) => a.number - b.number);
	if (found === undefined) {
		const [doubt] = [...doubtful, ...others];
		if (doubt === undefined || order.readiness !== 'ready') return null;
		const total = centsOf(order.totals.paidIncl) ?? 0;
		const told = { reference: order.reference, importKey, total };
		const problem = doubtful.includes(doubt)
			? halfInDoubt(told, doubt, order.sameReference)
			: otherLinkDiffers(told, doubt);
		return { ...NOTHING_MADE, outcome: 'blocked', problems: [problem] };
	}
	const customer = books.customersById.get(found.customerId ?? '')?.[0];
	const differs = totalDiffers(order, found, settings);
	return {
		outcome: 'exists',
		problems: [...(own.length > 1 ? [importedTwiceElsewhere(own)] : []), ...differs],
		customer: null,
		existing: {
			salesOrderId: found.id,
			salesOrderNumber: found.number,
			customerNumber: customer?.number ?? null,
		},
		byOtherLink: true,
		...(differs.length > 0 && found.quantities ? { booked: found.quantities } : {}),
	};
}

const NOTHING_MADE = { customer: null, existing: null };

/** An order that was cancelled, credited and taken up again: told until the credit is deleted. */
const creditedAsWhole = (own: ExistingSalesOrder, credit: ExistingSalesOrder): Problem => ({
	code: 'total-differs',
	message: `sales order (verkooporder) ${own.number} is credited as a whole by sales order ${credit.number}, and the web order lives`,
	messageNl: `verkooporder ${own.number} is in zijn geheel gecrediteerd door verkooporder ${credit.number}, en de weborder leeft weer`,
	fix: `If it is sold after all, delete sales order ${credit.number}, the credit; otherwise cancel the order in PrestaShop. Until then its pieces are kept off the web stock.`,
	fixNl: `Is hij toch verkocht, verwijder dan verkooporder ${credit.number}, de creditorder; annuleer anders de order in PrestaShop. Tot dan blijven de stuks van de webvoorraad af.`,
	value: String(credit.number),
});

/** Told by every run until the two agree again, whatever made them differ. */
function totalDiffers(
	order: WebOrder,
	{ number, totalIncl }: ExistingSalesOrder,
	{ differenceCeiling }: PlanSettings,
): Problem[] {
	const shop = centsOf(order.totals.paidIncl);
	if (shop === null || totalIncl === null || totalIncl === undefined) return [];
	if (Math.abs(totalIncl - shop) <= differenceCeiling) return [];
	return [
		{
			code: 'total-differs',
			message: `sales order (verkooporder) ${number} comes to ${euros(totalIncl)}, the web order to ${euros(shop)}`,
			messageNl: `verkooporder ${number} komt op ${eurosNl(totalIncl)}, de weborder op ${eurosNl(shop)}`,
			fix: 'Look which of the two is right: one was changed after the import, in the shop or in SnelStart. Correct the other by hand; this is told until they agree.',
			fixNl:
				'Kijk welke van de twee klopt: een ervan is na de import gewijzigd, in de webwinkel of in SnelStart. Verbeter de andere met de hand; dit wordt gemeld tot ze gelijk zijn.',
			value: euros(totalIncl),
		},
	];
}

function takenByOther(order: WebOrder, importKey: string, taker: ExistingSalesOrder): Decided {
	const total = centsOf(order.totals.paidIncl) ?? 0;
	return {
		outcome: 'blocked',
		problems: [importKeyTaken({ reference: order.reference, importKey, total }, taker)],
		customer: null,
		existing: null,
	};
}

function duplicates(importKey: string, salesOrders: readonly ExistingSalesOrder[]): Problem {
	const numbers = salesOrders.map(({ number }) => number).join(', ');
	return {
		code: 'duplicate-sales-order',
		message: `${salesOrders.length} sales orders (verkooporders) carry payment reference ${importKey}: ${numbers}`,
		messageNl: `${salesOrders.length} verkooporders hebben betalingskenmerk ${importKey}: ${numbers}`,
		fix: `Look which one is right and delete the other in SnelStart. If one is of another shop, keep it and give each shop its own ${planSetting('Payment Reference Prefix')}.`,
		fixNl: `Kijk welke klopt en verwijder de andere in SnelStart. Is er een van een andere winkel, laat die dan staan en geef elke winkel een eigen ${planSetting('Payment Reference Prefix')}.`,
		field: 'betalingskenmerk',
		value: numbers,
	};
}
