import { decimalOfCents } from '../money/cents';
import { unitsOfPrice } from '../money/priceOf';
import type { BookedLine } from '../stream/bookedOrder';
import type { OrderChange } from '../stream/orderChange';
import type { SalesOrderDraft } from '../stream/salesOrderDraft';
import { changeOf } from './changeOf';
import { allDifferences, type Differences } from './differencesOf';
import type { FollowCase } from './followCase';
import { asBookedLines, linesOfArticles } from './linesOfArticles';
import { hadTheseAddresses } from './hadTheseAddresses';
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
		whyNot === '' && salesOrder !== null && total !== null
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
	const first = plan.problems[0]?.message;
	const unplanned = first === undefined ? '' : ` It cannot be planned as it is now: ${first}`;
	switch (side) {
		case 'shop':
			return {
				change: 'edited' as const,
				what: 'the web order was changed in the shop after it was imported',
				proposal: `Change ${number} to what the shop says, or undo the change in the shop.${unplanned}`,
			};
		case 'books':
			return {
				change: 'changedInBooks' as const,
				what:
					shop.wasEdited === false
						? 'the sales order was changed in SnelStart after it was imported'
						: 'the sales order was, it seems, changed in SnelStart: the web order still comes to what was paid',
				proposal: `Nothing is overwritten. If ${number} is right, put ${booked.orderId} in 'Leave Alone'; otherwise change it back.${unplanned}`,
			};
		default:
			return {
				change: 'edited' as const,
				what: 'web order and sales order differ, and nothing tells which of them was changed',
				proposal: `Look which of the two is right and correct the other: ${number}, or the order in PrestaShop.${unplanned}`,
			};
	}
}

function whyNotReplaced(one: FollowCase, found: Differences, side: Side): string {
	if (side === 'books') return 'what was changed in SnelStart is never overwritten';
	if (side === 'unknown') return 'nothing tells which of the two was changed';
	const { plan, slips, credits } = one;
	return (
		whyNotOurs(one) ||
		whyTouched(one) ||
		(plan.isComplete ? '' : 'an article would have to be made first') ||
		(slips.length + credits.length > 0 ? 'something of it was refunded' : '') ||
		(found.customer.length > 0 ? 'it is another customer’s now' : '') ||
		(found.addresses.length > 0 && !hadTheseAddresses(one)
			? 'the sales order has an address that the shop never had'
			: '') ||
		(hasOtherGoods(one) ? 'articles were replaced, and nothing tells on which side' : '') ||
		(hasFreeLine(one, found) ? 'the sales order has a line that the shop never had' : '')
	);
}

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
