import type { Verkooporderregel } from '../../simulators/snelstart/tables';
import {
	absolute,
	cents,
	inEuros,
	millionths,
	nearest,
	sumOf,
	type Millionths,
} from './millionths';
import type { Imported } from './case';
import { dueByArticle, isInclusive, type Due } from './due';
import { feeBeside, feeLines } from './fees';
import { areFree, costCodes } from './goods';
import { linePair } from './pair';
import { reversedCosts, wasReversed } from './reversed';

/** Cents that may move between lines of one rate where prices are entered without VAT. */
const CENTS_MOVED = 3n;

const amountOf = (line: Verkooporderregel): Millionths =>
	nearest(millionths(line.stuksprijs) * millionths(line.aantal), 1_000_000n);

/** Lines of the sales order that are goods: not shipping, discount or another cost. */
export function goodsLines({ salesOrder, after }: Imported): Verkooporderregel[] {
	const costs = new Set(
		['shipping', 'discount', 'wrapping', 'difference', 'paymentFee', 'giftCard'].flatMap(costCodes),
	);
	return salesOrder.regels.filter(
		(line) => !costs.has(after.article(line.artikel?.id)?.artikelcode ?? ''),
	);
}

/** Every line of the web order once, with its article, its quantity and its amount, and nothing besides. */
export function lineFaults(found: Imported): string[] {
	const due = dueByArticle(found);
	const lines = goodsLines(found).filter((line) => !isText(line));
	const faults = [...due].flatMap(([articleId, expected]) => {
		const own = lines.filter(({ artikel }) => artikel?.id === articleId);
		return articleFaults(
			found,
			found.after.article(articleId)?.artikelcode ?? articleId,
			own,
			expected,
		);
	});
	const strangers = lines
		.filter(({ artikel }) => !due.has(artikel?.id ?? ''))
		.map(
			({ omschrijving, artikel }) =>
				`lines: "${omschrijving}" was not ordered (${found.after.article(artikel?.id)?.artikelcode ?? 'no article'})`,
		);
	return [...faults, ...strangers, ...productTotalFault(found, lines)];
}

/** A line of text takes and costs nothing. */
const isText = ({ aantal, stuksprijs }: Verkooporderregel) => aantal === 0 && stuksprijs === 0;

function articleFaults(
	found: Imported,
	code: string,
	own: Verkooporderregel[],
	due: Due,
): string[] {
	const quantity = sumOf(own.map(({ aantal }) => millionths(aantal)));
	const amount = cents(sumOf(own.map(amountOf)));
	const faults: string[] = [];
	if (due.quantity !== null && quantity !== due.quantity) {
		faults.push(`lines: ${code} ${pieces(quantity)} instead of ${pieces(due.quantity)}`);
	}
	if (due.amount === null) return faults;
	const wanted = cents(due.amount);
	if (absolute(amount - wanted) > slack(found, due)) {
		faults.push(`lines: ${code} comes to ${inEuros(amount)} instead of ${inEuros(wanted)}`);
	}
	return faults;
}

const pieces = (quantity: Millionths): string => `${Number(quantity) / 1e6} pieces`;

/**
 * Amounts with more than cents (round type 3, SnelStart's own prices, converted currency) are rounded so that they add
 * up: a cent per line at most.
 */
function slack(found: Imported, { lines }: Due): bigint {
	const { order, choices } = found;
	const isUnrounded =
		String(order.round_type ?? '2') === '3' ||
		choices.lineMode === 'codeAndQuantity' ||
		order.converted === '1';
	return (isUnrounded ? BigInt(lines) : 0n) + (isInclusive(found) ? 0n : CENTS_MOVED);
}

function productTotalFault(found: Imported, lines: readonly Verkooporderregel[]): string[] {
	const { order, choices } = found;
	if (choices.lineMode === 'codeAndQuantity') return [];
	const side = isInclusive(found) ? 'incl' : 'excl';
	const fees = sumOf(feeLines(found).map((row) => linePair(row)[side]));
	const goods =
		millionths(order[isInclusive(found) ? 'total_products_wt' : 'total_products']) - fees;
	const told = cents(goods + (wasReversed(found) ? reversedCosts(found) : 0n));
	const sum = cents(sumOf(lines.map(amountOf)));
	const converted = order.converted === '1' ? BigInt(lines.length + 3) : 0n;
	const beside = (order.centBeside === '1' || areFree(found) ? 1n : 0n) + feeBeside(found);
	const most = converted + beside + (isInclusive(found) ? 0n : CENTS_MOVED * BigInt(lines.length));
	return absolute(sum - told) > most
		? [`lines: goods come to ${inEuros(sum)}, the shop says ${inEuros(told)}`]
		: [];
}
