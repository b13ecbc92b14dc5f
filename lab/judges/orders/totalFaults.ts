import type { Verkooporderregel } from '../../simulators/snelstart/tables';
import {
	absolute,
	cents,
	inEuros,
	millionths,
	nearest,
	sumOf,
	vatInside,
	vatOnTop,
	type Millionths,
	type Percentage,
} from './millionths';
import { shopDifference } from './shopDifference';
import type { Imported } from './case';
import { feeBeside, feeOfVouchers, shownFee } from './fees';
import { paidByCard } from './giftCards';
import { feeWithin, wasReversed } from './reversed';
import { areFree, costCodes } from './goods';
import { LARGEST_FEE } from '../../worlds/orders/named';

const amountOf = (line: Verkooporderregel): Millionths =>
	cents(nearest(millionths(line.stuksprijs) * millionths(line.aantal), 1_000_000n)) * 10_000n;

const isOn = ({ after }: Imported, cost: string, line: Verkooporderregel): boolean =>
	costCodes(cost).includes(after.article(line.artikel?.id)?.artikelcode ?? '');

/** Cents booked on the difference article (ordertotaalverschil), with its VAT. */
export function bookedDifference(found: Imported): bigint {
	return bookedOn(found, 'difference');
}

/** Cents booked on the articles of a cost, with VAT. */
function bookedOn(found: Imported, cost: string): bigint {
	const isInclusive = found.salesOrder.verkooporderBtwIngaveModel === 'Inclusief';
	const lines = found.salesOrder.regels.filter((line) => isOn(found, cost, line));
	return sumOf(
		lines.map((line) => {
			const amount = amountOf(line);
			const vat = isInclusive ? 0n : vatOnTop(amount, found.after.lineRate(found.salesOrder, line));
			return cents(amount + vat);
		}),
	);
}

/** The total of the sales order, as SnelStart computed it, is what the customer paid. */
export function totalFaults(found: Imported): string[] {
	const paid = cents(millionths(found.order.total_paid_tax_incl));
	const booked = cents(millionths(found.salesOrder.totaalInclusiefBtw));
	const difference = bookedDifference(found);
	const faults: string[] = [];
	if (found.choices.lineMode === 'codeAndQuantity') {
		return difference === 0n ? [] : [`total: ${inEuros(difference)} booked as difference`];
	}
	if (booked !== paid)
		faults.push(`total: ${inEuros(booked)} in SnelStart, ${inEuros(paid)} in the shop`);
	if (absolute(difference) > BigInt(found.choices.differenceCeiling)) {
		faults.push(`total: ${inEuros(difference)} booked as difference, above the ceiling`);
	}
	const isInclusive = found.salesOrder.verkooporderBtwIngaveModel === 'Inclusief';
	const shown = wasReversed(found) ? 0n : cents(shownFee(found).incl);
	const beside = wasReversed(found) ? feeWithin(found) : bookedOn(found, 'paymentFee') - shown;
	const fee = absolute(beside) <= feeBeside(found) ? 0n : beside;
	const own = shopDifference(found) - fee;
	const { converted, centBeside } = found.order;
	const most = converted === '1' ? 3n : centBeside === '1' || areFree(found) ? 1n : 0n;
	const least = isInclusive && converted !== '1' ? 0n : -2n;
	if (fee < least || fee > BigInt(LARGEST_FEE))
		faults.push(`payment fee: ${inEuros(fee)} booked beside what the shop shows`);
	if (isInclusive && absolute(difference - own) > most) {
		faults.push(
			`total: ${inEuros(difference)} booked as difference, the shop is off by ${inEuros(own)}`,
		);
	}
	const named = found.reported?.bookedDifference ?? '0';
	if (cents(millionths(named)) !== difference) {
		faults.push(`total: ${inEuros(difference)} booked as difference but € ${named} named`);
	}
	return faults;
}

/** Shipping, wrapping and vouchers, each on its own articles and each its own amount; converted vouchers are rounded one by one. */
export function costFaults(found: Imported): string[] {
	if (wasReversed(found)) return onOtherCosts(found);
	const isInclusive = found.salesOrder.verkooporderBtwIngaveModel === 'Inclusief';
	const suffix = isInclusive ? 'tax_incl' : 'tax_excl';
	const costs: Array<[string, string, bigint]> = [
		['shipping', `total_shipping_${suffix}`, 1n],
		['wrapping', `total_wrapping_${suffix}`, 1n],
		['discount', `total_discounts_${suffix}`, -1n],
	];
	const cards = paidByCard(found);
	const { pair: fees } = feeOfVouchers(found);
	const byCard = bookedOn(found, 'giftCard');
	const cardFaults =
		byCard === -cents(cards.incl)
			? []
			: [`gift card: ${inEuros(byCard)} booked instead of ${inEuros(-cents(cards.incl))}`];
	return costs
		.flatMap(([cost, column, sign]) => {
			const lines = found.salesOrder.regels.filter((line) => isOn(found, cost, line));
			const booked = cents(sumOf(lines.map(amountOf)));
			const side = isInclusive ? 'incl' : 'excl';
			const less = cost === 'discount' ? cards[side] - fees[side] : 0n;
			const due = sign * cents(millionths(found.order[column] ?? '0') - less);
			const isDivided = cost === 'discount' && (cards[side] !== 0n || fees[side] !== 0n);
			const rounded = found.order.converted === '1' && isDivided ? 1n : 0n;
			const most = isInclusive ? rounded : 3n;
			return absolute(booked - due) > most
				? [`${cost}: ${inEuros(booked)} booked instead of ${inEuros(due)}`]
				: [];
		})
		.concat(cardFaults);
}

/** Of an order on which VAT is reversed, nothing stands on the articles for costs. */
const onOtherCosts = (found: Imported): string[] =>
	['shipping', 'wrapping', 'discount', 'paymentFee'].flatMap((cost) =>
		found.salesOrder.regels.some((line) => isOn(found, cost, line))
			? [`${cost}: not on the article for reversed VAT`]
			: [],
	);

/** VAT per rate as SnelStart computes it from the lines, with the rounding this SnelStart has. */
export function snelStartVat(found: Imported): Map<Percentage, bigint> {
	const isInclusive = found.salesOrder.verkooporderBtwIngaveModel === 'Inclusief';
	const vatOf = (amount: Millionths, rate: Percentage) =>
		cents((isInclusive ? vatInside : vatOnTop)(amount, rate));
	const amounts = new Map<Percentage, Millionths[]>();
	for (const line of found.salesOrder.regels) {
		const rate = found.after.lineRate(found.salesOrder, line);
		amounts.set(rate, [...(amounts.get(rate) ?? []), amountOf(line)]);
	}
	const perLine = found.choices.snelStartRounding === 'line';
	return new Map(
		[...amounts].map(([rate, parts]) => [
			rate,
			perLine ? sumOf(parts.map((part) => vatOf(part, rate))) : vatOf(sumOf(parts), rate),
		]),
	);
}
