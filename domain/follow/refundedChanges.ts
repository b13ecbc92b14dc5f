import { creditKeyOf, WITHOUT_SLIP } from '../books/creditKey';
import { centsIn, centsOf, euros, eurosNl, type Cents } from '../money/cents';
import type { OrderChange } from '../stream/orderChange';
import { isGiftCard } from '../order/costs/giftCards';
import type { FollowedSlip, GivenVoucher } from '../stream/followedOrder';
import { agreeing } from '../words/counted';
import { asItIs, joined, worded, type Wording } from '../words/wording';
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
			? worded(
					'it was given as a voucher, which takes its amount off a later order',
					'het is gegeven als tegoedbon, die van een latere order afgaat',
				)
			: null) ||
		credit.whyNot ||
		(credit.write ? whyTooMuch(credit.write, one) : null);
	for (const { lineId, quantity } of slip.lines) {
		came.set(lineId, Math.max(0, (came.get(lineId) ?? 0) - quantity));
	}
	const key = creditKeyOf(booked.importKey, slip.id);
	const goods = inWords(one, slip);
	return changeOf(booked, shop.order, {
		change: 'refunded',
		what: worded(
			`the shop gave back ${goods.en}, ${euros(amount)} in all (credit slip ${slip.id})${card === null ? '' : ` on gift card (cadeaubon) ${card.code}`}`,
			`de webwinkel gaf ${goods.nl} terug, samen ${eurosNl(amount)} (creditbon ${slip.id})${card === null ? '' : ` op cadeaubon ${card.code}`}`,
		),
		proposal: credit.write
			? worded(
					`Credit it: ${enterByHand(credit.write.body).en}`,
					`Crediteer het: ${enterByHand(credit.write.body).nl}`,
				)
			: worded(
					`Look at credit slip ${slip.id} in PrestaShop and enter what was paid back as a sales order (verkooporder) with negative quantities and payment reference (betalingskenmerk) ${key}`,
					`Bekijk creditbon ${slip.id} in PrestaShop en voer wat is terugbetaald in als verkooporder met negatieve aantallen en betalingskenmerk ${key}`,
				),
		write: whyNot === null ? credit.write : null,
		whyNot,
	});
}

function isAmountOf(text: string, { amount }: FollowedSlip, goods: Cents): boolean {
	const cents = centsOf(text);
	return cents !== null && (Math.abs(cents - goods) <= 1 || cents === centsOf(amount));
}

function inWords({ shop }: FollowCase, { lines, shipping }: FollowedSlip): Wording {
	const goods = lines.map(({ lineId, quantity }) => {
		const line = shop.order.lines.find(({ id }) => id === lineId);
		return line ? asItIs(`${quantity} x ${line.name}`) : goneLine(quantity, lineId);
	});
	const sent = (centsOf(shipping.amountIncl) ?? 0) > 0 ? [SHIPPING] : [];
	const all = [...goods, ...sent];
	return all.length === 0 ? WITHOUT_GOODS : joined(all, ', ');
}

const goneLine = (quantity: number, lineId: string): Wording =>
	worded(
		`${quantity} x a line that is gone (${lineId})`,
		`${quantity} x een regel die er niet meer is (${lineId})`,
	);

const SHIPPING = worded('shipping costs (verzendkosten)', 'verzendkosten');

const WITHOUT_GOODS = worded('an amount without goods', 'een bedrag zonder goederen');

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
		what: voucher
			? gaveBack(pieces, worded('against a voucher', 'tegen een tegoedbon'))
			: gaveBack(pieces, worded('without a credit slip', 'zonder creditbon')),
		proposal: voucher
			? worded(
					`The voucher takes its amount off a later order, so nothing is credited. To count the goods in SnelStart, enter a sales order (verkooporder) with their negative quantities at € 0.00 and payment reference (betalingskenmerk) ${key}; otherwise put ${booked.orderId} in 'Leave Alone'`,
					`De tegoedbon gaat van een latere order af, dus er wordt niets gecrediteerd. Om de goederen in SnelStart te tellen, voert u een verkooporder in met hun negatieve aantallen voor € 0,00 en betalingskenmerk ${key}; zet anders ${booked.orderId} in 'Leave Alone'`,
				)
			: worded(
					`Look in PrestaShop what was paid back, and enter it as a sales order (verkooporder) with negative quantities and payment reference (betalingskenmerk) ${key}`,
					`Kijk in PrestaShop wat is terugbetaald, en voer het in als verkooporder met negatieve aantallen en betalingskenmerk ${key}`,
				),
		whyNot: voucher
			? worded('no money was paid back', 'er is geen geld terugbetaald')
			: worded(
					'no credit slip tells what was paid back',
					'geen creditbon zegt wat is terugbetaald',
				),
	});
}

/** Pieces that came back, and how. */
const gaveBack = (pieces: number, how: Wording): Wording =>
	worded(
		`${pieces} piece(s) were given back ${how.en}`,
		`${pieces} ${agreeing(pieces, 'stuk is', 'stuks zijn')} teruggegeven ${how.nl}`,
	);

/** A gift card pays a later order, so that the goods are to be credited here or their VAT is paid twice. */
function onCard(
	{ booked, shop }: FollowCase,
	{ code, amount }: GivenVoucher,
	pieces: number,
): OrderChange {
	const key = creditKeyOf(booked.importKey, WITHOUT_SLIP);
	return changeOf(booked, shop.order, {
		change: 'refunded',
		what: gaveBack(
			pieces,
			worded(
				`on gift card (cadeaubon) ${code}, without a credit slip`,
				`op cadeaubon ${code}, zonder creditbon`,
			),
		),
		proposal: worded(
			`Enter a sales order (verkooporder) with the goods at negative quantities, ${euros(centsOf(amount) ?? 0)} on the article for gift cards and payment reference (betalingskenmerk) ${key}: it comes to nothing, and the card pays a later order`,
			`Voer een verkooporder in met de goederen in negatieve aantallen, ${eurosNl(centsOf(amount) ?? 0)} op het artikel voor cadeaubonnen en betalingskenmerk ${key}: die komt op niets, en de bon betaalt een latere order`,
		),
		whyNot: worded(
			'no credit slip tells which goods the card is for',
			'geen creditbon zegt voor welke goederen de cadeaubon is',
		),
	});
}

/** Whether a voucher that was given for a refund pays a later order by what the owner says, and takes nothing off it. */
const isCard = ({ code }: GivenVoucher, { plan }: FollowCase): boolean =>
	isGiftCard({ name: code, code }, plan.settings);

function byState({ booked, shop }: FollowCase): OrderChange {
	const key = creditKeyOf(booked.importKey, '0');
	return changeOf(booked, shop.order, {
		change: 'refunded',
		what: worded(
			`is "${shop.stateName}" in the shop, which made no credit slip`,
			`staat in de webwinkel op "${shop.stateName}", zonder dat er een creditbon is gemaakt`,
		),
		proposal: worded(
			`Look what was paid back and whether the goods came back. Then delete sales order (verkooporder) ${booked.salesOrderNumber} if nothing was sent, or credit it with payment reference (betalingskenmerk) ${key}`,
			`Kijk wat is terugbetaald en of de goederen terug zijn. Verwijder daarna verkooporder ${booked.salesOrderNumber} als er niets is verzonden, of crediteer hem met betalingskenmerk ${key}`,
		),
		whyNot: worded(
			'the shop does not tell what was paid back',
			'de webwinkel zegt niet wat is terugbetaald',
		),
	});
}
