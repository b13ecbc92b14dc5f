import type { Verkooporderregel } from '../../simulators/snelstart/tables';
import { absolute, cents, millionths, nearest, sumOf } from './millionths';
import type { Imported } from './case';
import { dueByArticle, isInclusive } from './due';
import { goodsLines } from './lines';
import { wasReversed } from './reversed';

/** Half a cent, in ten-thousandths of a euro. */
const HALF_A_CENT = 50n;

/**
 * Goods whose amount does not divide by their pieces: on one line where the owner wants that and four decimals carry
 * the amounts of the whole order, at prices of whole cents where he wants that. Prices without VAT are divided further
 * to make VAT certain, and what the shop did not round to cents has to be rounded first: of those nothing is said.
 */
export function dividedFaults(found: Imported): string[] {
	const { choices, order } = found;
	const isRounded = String(order.round_type ?? '2') !== '3' && order.converted !== '1';
	const isByLine = ['full', 'shopPrice'].includes(choices.lineMode);
	if (wasReversed(found)) return [];
	if (!isInclusive(found) || !isRounded || !isByLine || choices.recipeMode !== 'ignore') return [];
	const lines = goodsLines(found).filter(({ stuksprijs }) => stuksprijs !== 0);
	return choices.unevenAmounts === 'twoLines'
		? lines
				.filter(hasHalfCents)
				.map(({ omschrijving }) => `lines: "${omschrijving}" has no whole cents`)
		: dividedNeedlessly(found, lines);
}

const hasHalfCents = ({ stuksprijs, aantal }: Verkooporderregel): boolean =>
	(millionths(stuksprijs) * millionths(aantal)) % 10_000_000_000n !== 0n;

function dividedNeedlessly(found: Imported, lines: readonly Verkooporderregel[]): string[] {
	const off = found.shop.ofOrder('order_details', found.order).map((row) => {
		const amount = cents(millionths(row.total_price_tax_incl)) * 100n;
		const pieces = BigInt(String(row.product_quantity));
		return absolute(nearest(amount, pieces) * pieces - amount);
	});
	if (sumOf(off) >= HALF_A_CENT) return [];
	return [...dueByArticle(found)].flatMap(([articleId, due]) => {
		const own = lines.filter(({ artikel }) => artikel?.id === articleId).length;
		const code = found.after.article(articleId)?.artikelcode ?? articleId;
		return own > due.lines
			? [`lines: ${code} is divided over ${own} lines instead of ${due.lines}`]
			: [];
	});
}
