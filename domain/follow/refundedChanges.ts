import { creditKeyOf, WITHOUT_SLIP } from '../books/creditKey';
import { centsIn, centsOf, euros, type Cents } from '../money/cents';
import type { OrderChange } from '../stream/orderChange';
import { isGiftCard } from '../order/costs/giftCards';
import type { FollowedSlip, GivenVoucher } from '../stream/followedOrder';
import { changeOf } from './changeOf';
import type { BookedCredit, FollowCase } from './followCase';
import { enterByHand } from './enterByHand';
import { asBookedLines } from './linesOfArticles';
import { slipCredit } from './slipCredit';
import { slipMoney } from './slipMoney';
import { whyTooMuch } from './whyTooMuch';
import { whyNotOurs } from './whyTouched';

/**
 * Everything that was given back since the import and is not credited in SnelStart yet: one item for each credit slip,
 * one for goods given back without a slip, and one for an order whose state alone says that it was refunded.
 */
export function refundedChanges(one: FollowCase): OrderChange[] {
	const keys = new Set(one.credits.map(({ importKey }) => importKey));
	const isCredited = (slipId: string) => keys.has(creditKeyOf(one.booked.importKey, slipId));
	const open = one.slips.filter(({ id }) => !isCredited(id));
	const came = cameBack(one, isCredited);
	const changes: OrderChange[] = [];
	const credits = [...one.credits];
	for (const slip of open) {
		const change = slipChange({ ...one, credits }, slip, came);
		changes.push(change);
		credits.push(...asCredit(change));
	}
	const without = isCredited(WITHOUT_SLIP) ? 0 : givenWithoutSlip(one);
	if (without > 0) changes.push(withoutSlip(one, without));
	const isToldByState = one.shop.final === 'refunded' && one.slips.length === 0 && without === 0;
	const isSettled = one.credits.length > 0;
	return isToldByState && !isSettled ? [...changes, byState(one)] : changes;
}

/** A credit that is to be made counts for the slips behind it. */
const asCredit = ({ write }: OrderChange): BookedCredit[] =>
	write?.action === 'credit'
		? [
				{
					importKey: write.body.betalingskenmerk,
					number: 0,
					totalIncl: centsIn(write.total),
					lines: asBookedLines(write.body.regels),
				},
			]
		: [];

/**
 * Pieces by order line that the shop put back and that no credit has taken back yet. A slip that was credited without
 * goods took none: it stands on a cost article, which the sales order may have too.
 */
function cameBack(
	{ shop, slips, credits, booked, plan }: FollowCase,
	isCredited: (slipId: string) => boolean,
): Map<string, number> {
	const left = new Map(shop.returned.map(({ lineId, reinjected }) => [lineId, reinjected]));
	const costs = plan.settings.costArticles.map(({ articleId }) => articleId);
	const sold = new Set(
		booked.lines.map(({ articleId }) => articleId).filter((id) => !costs.includes(id)),
	);
	for (const slip of slips.filter(({ id }) => isCredited(id))) {
		const credit = credits.find(({ importKey }) => importKey.endsWith(`-${slip.id}`));
		const hasGoods = credit?.lines.some((line) => line.quantity < 0 && sold.has(line.articleId));
		if (!hasGoods) continue;
		for (const { lineId, quantity } of slip.lines) {
			left.set(lineId, Math.max(0, (left.get(lineId) ?? 0) - quantity));
		}
	}
	return left;
}

function slipChange(one: FollowCase, slip: FollowedSlip, came: Map<string, number>): OrderChange {
	const { booked, shop } = one;
	const money = slipMoney(slip, shop.order);
	const amount = money.goods + money.shipping - money.vouchers;
	const given = shop.vouchers.find((voucher) => isAmountOf(voucher.amount, slip, money.goods));
	const card = given !== undefined && isCard(given, one) ? given : null;
	const credit = slipCredit(one, slip, came, card);
	const whyNot =
		whyNotOurs(one) ||
		(given !== undefined && card === null
			? 'it was given as a voucher, which takes its amount off a later order'
			: '') ||
		credit.whyNot ||
		(credit.write ? whyTooMuch(credit.write, one) : '');
	for (const { lineId, quantity } of slip.lines) {
		came.set(lineId, Math.max(0, (came.get(lineId) ?? 0) - quantity));
	}
	const key = creditKeyOf(booked.importKey, slip.id);
	return changeOf(booked, shop.order, {
		change: 'refunded',
		what: `the shop gave back ${inWords(one, slip)}, ${euros(amount)} in all (credit slip ${slip.id})${card === null ? '' : ` on gift card (cadeaubon) ${card.code}`}`,
		proposal: credit.write
			? `Credit it: ${enterByHand(credit.write.body).en}`
			: `Look at credit slip ${slip.id} in PrestaShop and enter what was paid back as a sales order (verkooporder) with negative quantities and payment reference (betalingskenmerk) ${key}`,
		write: whyNot === '' ? credit.write : null,
		whyNot,
	});
}

function isAmountOf(text: string, { amount }: FollowedSlip, goods: Cents): boolean {
	const cents = centsOf(text);
	return cents !== null && (Math.abs(cents - goods) <= 1 || cents === centsOf(amount));
}

function inWords({ shop }: FollowCase, { lines, shipping }: FollowedSlip): string {
	const goods = lines.map(({ lineId, quantity }) => {
		const line = shop.order.lines.find(({ id }) => id === lineId);
		return `${quantity} x ${line ? line.name : `a line that is gone (${lineId})`}`;
	});
	const sent = (centsOf(shipping.amountIncl) ?? 0) > 0 ? ['shipping costs (verzendkosten)'] : [];
	return [...goods, ...sent].join(', ') || 'an amount without goods';
}

/** Pieces that lines say were given back and that stand on no slip. */
function givenWithoutSlip({ shop }: FollowCase): number {
	const onSlips = new Map<string, number>();
	for (const { lineId, quantity } of shop.slips.flatMap(({ lines }) => lines)) {
		onSlips.set(lineId, (onSlips.get(lineId) ?? 0) + quantity);
	}
	return shop.returned.reduce(
		(sum, { lineId, given }) => sum + Math.max(0, given - (onSlips.get(lineId) ?? 0)),
		0,
	);
}

function withoutSlip(one: FollowCase, pieces: number): OrderChange {
	const { booked, shop } = one;
	const card = shop.vouchers.find((voucher) => isCard(voucher, one));
	if (card !== undefined) return onCard(one, card, pieces);
	const key = creditKeyOf(booked.importKey, WITHOUT_SLIP);
	const voucher = shop.vouchers.length > 0;
	return changeOf(booked, shop.order, {
		change: 'refunded',
		what: `${pieces} piece(s) were given back ${voucher ? 'against a voucher' : 'without a credit slip'}`,
		proposal: voucher
			? `The voucher takes its amount off a later order, so nothing is credited. To count the goods in SnelStart, enter a sales order (verkooporder) with their negative quantities at € 0.00 and payment reference (betalingskenmerk) ${key}; otherwise put ${booked.orderId} in 'Leave Alone'`
			: `Look in PrestaShop what was paid back, and enter it as a sales order (verkooporder) with negative quantities and payment reference (betalingskenmerk) ${key}`,
		whyNot: voucher ? 'no money was paid back' : 'no credit slip tells what was paid back',
	});
}

/** A gift card pays a later order, so that the goods are to be credited here or their VAT is paid twice. */
function onCard(
	{ booked, shop }: FollowCase,
	{ code, amount }: GivenVoucher,
	pieces: number,
): OrderChange {
	const key = creditKeyOf(booked.importKey, WITHOUT_SLIP);
	return changeOf(booked, shop.order, {
		change: 'refunded',
		what: `${pieces} piece(s) were given back on gift card (cadeaubon) ${code}, without a credit slip`,
		proposal: `Enter a sales order (verkooporder) with the goods at negative quantities, ${euros(centsOf(amount) ?? 0)} on the article for gift cards and payment reference (betalingskenmerk) ${key}: it comes to nothing, and the card pays a later order`,
		whyNot: 'no credit slip tells which goods the card is for',
	});
}

/** Whether a voucher that was given for a refund pays a later order by what the owner says, and takes nothing off it. */
const isCard = ({ code }: GivenVoucher, { plan }: FollowCase): boolean =>
	isGiftCard({ name: code, code }, plan.settings);

function byState({ booked, shop }: FollowCase): OrderChange {
	const key = creditKeyOf(booked.importKey, '0');
	return changeOf(booked, shop.order, {
		change: 'refunded',
		what: `is "${shop.stateName}" in the shop, which made no credit slip`,
		proposal: `Look what was paid back and whether the goods came back. Then delete sales order (verkooporder) ${booked.salesOrderNumber} if nothing was sent, or credit it with payment reference (betalingskenmerk) ${key}`,
		whyNot: 'the shop does not tell what was paid back',
	});
}
