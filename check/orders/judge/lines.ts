import type { Verkooporderregel } from '../../../simulators/snelstart/tables';
import { absolute, cents, inEuros, millionths, nearest, sumOf, type Millionths } from './amounts';
import type { Imported } from './case';
import { costCodes, goodsOf } from './goods';
import { textFaults } from './lineTexts';

/** Cents that may move between lines of one rate where prices are entered without VAT. */
const CENTS_MOVED = 3n;

/** What one article has to come to on the sales order. */
interface Due {
	quantity: Millionths;
	amount: Millionths;
	/** Lines of the web order behind it. */
	lines: number;
}

const amountOf = (line: Verkooporderregel): Millionths =>
	nearest(millionths(line.stuksprijs) * millionths(line.aantal), 1_000_000n);

/** Lines of the sales order that are goods: not shipping, discount or another cost. */
export function goodsLines({ salesOrder, after }: Imported): Verkooporderregel[] {
	const costs = new Set(
		['shipping', 'discount', 'wrapping', 'difference', 'paymentFee'].flatMap(costCodes),
	);
	return salesOrder.regels.filter(
		(line) => !costs.has(after.article(line.artikel?.id)?.artikelcode ?? ''),
	);
}

/** Every line of the web order once, with its article, its quantity and its amount, and nothing besides. */
export function lineFaults(found: Imported): string[] {
	const due = dueByArticle(found);
	const lines = goodsLines(found);
	const side = found.salesOrder.verkooporderBtwIngaveModel;
	const faults: string[] = [];
	for (const [articleId, expected] of due) {
		const own = lines.filter(({ artikel }) => artikel?.id === articleId);
		const quantity = sumOf(own.map(({ aantal }) => millionths(aantal)));
		const amount = cents(sumOf(own.map(amountOf)));
		const code = found.after.article(articleId)?.artikelcode ?? articleId;
		if (quantity !== expected.quantity) {
			faults.push(
				`lines: ${code} ${Number(quantity) / 1e6} pieces instead of ${Number(expected.quantity) / 1e6}`,
			);
		}
		const off = amount - cents(expected.amount);
		if (absolute(off) > slack(found, expected, side)) {
			faults.push(
				`lines: ${code} comes to ${inEuros(amount)} instead of ${inEuros(cents(expected.amount))}`,
			);
		}
	}
	const strangers = lines.filter(({ artikel }) => !due.has(artikel?.id ?? ''));
	for (const line of strangers) {
		faults.push(
			`lines: "${line.omschrijving}" was not ordered (${found.after.article(line.artikel?.id)?.artikelcode ?? 'no article'})`,
		);
	}
	return [...faults, ...productTotalFault(found, lines), ...textFaults(found, lines)];
}

/** Amounts with more than cents (round type 3) are rounded so that they add up: a cent per line at most. */
function slack({ order }: Imported, { lines }: Due, side: string): bigint {
	const unrounded = String(order.round_type ?? '2') === '3' ? BigInt(lines) : 0n;
	return unrounded + (side === 'Exclusief' ? CENTS_MOVED : 0n);
}

function dueByArticle(found: Imported): Map<string, Due> {
	const isInclusive = found.salesOrder.verkooporderBtwIngaveModel === 'Inclusief';
	const column = isInclusive ? 'total_price_tax_incl' : 'total_price_tax_excl';
	const due = new Map<string, Due>();
	for (const { detail, articles } of goodsOf(found)) {
		const id = articles[0]?.id ?? `no article for "${String(detail.product_name)}"`;
		const sum = due.get(id) ?? { quantity: 0n, amount: 0n, lines: 0 };
		due.set(id, {
			quantity: sum.quantity + millionths(detail.product_quantity),
			amount: sum.amount + millionths(detail[column]),
			lines: sum.lines + 1,
		});
	}
	return due;
}

function productTotalFault(found: Imported, lines: readonly Verkooporderregel[]): string[] {
	const { order, salesOrder } = found;
	const isInclusive = salesOrder.verkooporderBtwIngaveModel === 'Inclusief';
	const told = cents(millionths(order[isInclusive ? 'total_products_wt' : 'total_products']));
	const sum = cents(sumOf(lines.map(amountOf)));
	const most = isInclusive ? 0n : CENTS_MOVED * BigInt(lines.length);
	return absolute(sum - told) > most
		? [`lines: goods come to ${inEuros(sum)}, the shop says ${inEuros(told)}`]
		: [];
}
