import { decimalOfCents } from '../money/cents';
import { unitsOfPrice } from '../money/priceOf';
import type { BookedLine } from '../stream/bookedOrder';
import type { OrderChange } from '../stream/orderChange';
import type { SalesOrderDraft } from '../stream/salesOrderDraft';
import { problemWording } from '../words/problemWording';
import { worded, type Wording } from '../words/wording';
import { changeOf } from './changeOf';
import { allDifferences, type Differences } from './differencesOf';
import type { FollowCase } from './followCase';
import { asBookedLines, linesOfArticles } from './linesOfArticles';
import { hadTheseAddresses } from './hadTheseAddresses';
import { NEVER_OVERWRITTEN } from './neverOverwritten';
import { whoChanged, type Side } from './whoChanged';
import { whyNotOurs, whyTouched } from './whyTouched';

/**
 * An order that shop and books do not say the same of any more; null where they do. What was changed in the shop may be
 * put into a sales order that nobody has touched; what was changed in SnelStart is only told.
 */
export function editedChange(one: FollowCase, found: Differences): OrderChange | null {
	const { booked, shop } = one;
	const differences = allDifferences(found);
	if (differences.length === 0) return null;
	const side = whoChanged(one, found);
	const whyNot = whyNotReplaced(one, found, side);
	const { salesOrder, total } = one.plan;
	const write =
		whyNot === null && salesOrder !== null && total !== null
			? {
					action: 'replace' as const,
					mark: booked.mark,
					body: onCardOf(one, salesOrder),
					total: decimalOfCents(total),
				}
			: null;
	return changeOf(booked, shop.order, { ...wording(one, side), differences, write, whyNot });
}

/** The customer is compared and the same: whatever card the order would get today, it stays on its own. */
const onCardOf = ({ booked }: FollowCase, draft: SalesOrderDraft): SalesOrderDraft =>
	booked.customerId === null ? draft : { ...draft, relatie: { id: booked.customerId } };

function wording({ booked, plan, shop }: FollowCase, side: Side) {
	const number = `sales order (verkooporder) ${booked.salesOrderNumber}`;
	const numberNl = `verkooporder ${booked.salesOrderNumber}`;
	const [first] = plan.problems.map((problem) => problemWording(problem).message);
	const unplanned = first
		? worded(
				` It cannot be planned as it is now: ${first.en}`,
				` Zoals hij nu is, kan hij niet worden gepland: ${first.nl}`,
			)
		: worded('', '');
	switch (side) {
		case 'shop':
			return {
				change: 'edited' as const,
				what: worded(
					'the web order was changed in the shop after it was imported',
					'de weborder is na de import in de webwinkel gewijzigd',
				),
				proposal: worded(
					`Change ${number} to what the shop says, or undo the change in the shop.${unplanned.en}`,
					`Maak ${numberNl} zoals de webwinkel zegt, of maak de wijziging in de webwinkel ongedaan.${unplanned.nl}`,
				),
			};
		case 'books':
			return {
				change: 'changedInBooks' as const,
				what:
					shop.wasEdited === false
						? worded(
								'the sales order was changed in SnelStart after it was imported',
								'de verkooporder is na de import in SnelStart gewijzigd',
							)
						: worded(
								'the sales order was, it seems, changed in SnelStart: the web order still comes to what was paid',
								'de verkooporder is naar het schijnt in SnelStart gewijzigd: de weborder komt nog op wat is betaald',
							),
				proposal: worded(
					`Nothing is overwritten. If ${number} is right, put ${booked.orderId} in 'Leave Alone'; otherwise change it back.${unplanned.en}`,
					`Er wordt niets overschreven. Klopt ${numberNl}, zet ${booked.orderId} dan in 'Leave Alone'; zet hem anders terug.${unplanned.nl}`,
				),
			};
		default:
			return {
				change: 'edited' as const,
				what: worded(
					'web order and sales order differ, and nothing tells which of them was changed',
					'weborder en verkooporder verschillen, en nergens blijkt welke van de twee is gewijzigd',
				),
				proposal: worded(
					`Look which of the two is right and correct the other: ${number}, or the order in PrestaShop.${unplanned.en}`,
					`Kijk welke van de twee klopt en verbeter de andere: ${numberNl}, of de order in PrestaShop.${unplanned.nl}`,
				),
			};
	}
}

function whyNotReplaced(one: FollowCase, found: Differences, side: Side): Wording | null {
	if (side === 'books') return NEVER_OVERWRITTEN;
	if (side === 'unknown') return WHY.unknownSide;
	const { plan, slips, credits } = one;
	return (
		whyNotOurs(one) ||
		whyTouched(one) ||
		(plan.isComplete ? null : WHY.articleMissing) ||
		(slips.length + credits.length > 0 ? WHY.refunded : null) ||
		(found.customer.length > 0 ? WHY.otherCustomer : null) ||
		(found.addresses.length > 0 && !hadTheseAddresses(one) ? WHY.otherAddress : null) ||
		(hasOtherGoods(one) ? WHY.otherGoods : null) ||
		(hasFreeLine(one, found) ? WHY.freeLine : null)
	);
}

const WHY = {
	unknownSide: worded(
		'nothing tells which of the two was changed',
		'nergens blijkt welke van de twee is gewijzigd',
	),
	articleMissing: worded(
		'an article would have to be made first',
		'er zou eerst een artikel moeten worden gemaakt',
	),
	refunded: worded('something of it was refunded', 'er is iets van terugbetaald'),
	otherCustomer: worded('it is another customer’s now', 'hij is nu van een andere klant'),
	otherAddress: worded(
		'the sales order has an address that the shop never had',
		'de verkooporder heeft een adres dat de webwinkel nooit had',
	),
	otherGoods: worded(
		'articles were replaced, and nothing tells on which side',
		'er zijn artikelen vervangen, en nergens blijkt aan welke kant',
	),
	freeLine: worded(
		'the sales order has a line that the shop never had',
		'de verkooporder heeft een regel die de webwinkel nooit had',
	),
};

/** Whether each side has goods that the other has not. Costs and rounding come and go with the goods. */
function hasOtherGoods({ booked, plan }: FollowCase): boolean {
	const costs = new Set(plan.settings.costArticles.map(({ articleId }) => articleId));
	const goodsIn = (lines: readonly BookedLine[]) =>
		[...linesOfArticles(lines).keys()].filter((id) => !costs.has(id));
	const [shop, books] = [
		goodsIn(asBookedLines(plan.salesOrder?.regels ?? [])),
		goodsIn(booked.lines),
	];
	return shop.some((id) => !books.includes(id)) && books.some((id) => !shop.includes(id));
}

/** A line of nothing that only the sales order has was added there: it changes no total. */
const hasFreeLine = ({ booked }: FollowCase, { onlyBooks }: Differences): boolean =>
	onlyBooks.length > 0 &&
	booked.lines.some(({ price, quantity }) => quantity === 0 || unitsOfPrice(price) === 0);
