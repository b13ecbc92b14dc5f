import { matchArticle } from '../article/match';
import { vatRateOf, type ArticleVat } from '../article/vatRateOf';
import type { TaxPoint } from '../article/taxPoint';
import { centsOf, euros, microsOf } from '../money/cents';
import { roundTogether } from '../money/roundTogether';
import { ratePairs, vatRateOfText, vatRateText, type VatRate } from '../money/vat';
import type { Problem } from '../problem';
import type { Article } from './books';
import type { IndexedBooks } from './booksIndex';
import { lineDescription } from './description';
import type { OrderPart } from './orderPart';
import type { Cents } from './orderPlan';
import type { WebOrder, WebOrderLine } from './webOrder';

interface LineAmounts {
	incl: Cents;
	excl: Cents;
}

/** The ordered products as parts of the sales order, and everything that stands in their way. */
export function productParts(
	order: WebOrder,
	books: IndexedBooks,
	point: TaxPoint,
): { parts: OrderPart[]; problems: Problem[] } {
	const amounts = lineAmounts(order);
	const judged = order.lines.map((line, index) => productPart(line, amounts[index], books, point));
	return {
		parts: judged.flatMap(({ part }) => part ?? []),
		problems: judged.flatMap(({ problems }) => problems),
	};
}

/** Line totals in cents: what the shop wrote, where it kept more than cents rounded so that they add up. */
export function lineAmounts({ lines, totals }: Pick<WebOrder, 'lines' | 'totals'>): LineAmounts[] {
	const side = (member: 'totalIncl' | 'totalExcl', total: string) =>
		roundTogether(
			lines.map((line) => microsOf(line[member]) ?? 0),
			centsOf(total) ?? 0,
		);
	const incl = side('totalIncl', totals.productsIncl);
	const excl = side('totalExcl', totals.productsExcl);
	return lines.map((_, index) => ({ incl: incl[index], excl: excl[index] }));
}

function productPart(
	line: WebOrderLine,
	amounts: LineAmounts,
	books: IndexedBooks,
	point: TaxPoint,
) {
	const shopRate = line.vatRate === null ? null : vatRateOfText(line.vatRate);
	const problems: Problem[] = shopRate === null ? [unknownRate(line)] : [];
	if (shopRate !== null && !ratePairs(amounts.incl, amounts.excl, shopRate, slack(line))) {
		problems.push(pairDiffers(line, amounts, shopRate));
	}
	const article = matchArticle(line, books);
	if (article.value === null) return { part: null, problems: [...problems, ...article.problems] };
	const vat = vatRateOf(article.value, books, point);
	if (vat.value === null) return { part: null, problems: [...problems, ...vat.problems] };
	if (shopRate !== null && shopRate !== vat.value.rate) {
		problems.push(rateDiffers(line, article.value, shopRate, vat.value));
	}
	if (problems.length > 0) return { part: null, problems };
	const { rate } = vat.value;
	const description = lineDescription(line);
	const { quantity } = line;
	const about = { kind: 'product' as const, article: article.value, description, quantity, rate };
	return { part: { ...about, ...amounts }, problems };
}

/** Cents by which rounding each unit, in both amounts, can part a line from its rate. */
function slack({ quantity }: WebOrderLine): Cents {
	return 1 + 1.5 * quantity;
}

function titleOf({ name, code }: WebOrderLine): string {
	return code ? `line "${name}" (${code})` : `line "${name}"`;
}

function unknownRate(line: WebOrderLine): Problem {
	return {
		code: 'unknown-vat-rate',
		message: `the shop does not tell the VAT rate of ${titleOf(line)}`,
		fix: 'The tax of this line was deleted in PrestaShop: enter this order in SnelStart by hand.',
		field: 'lines.vatRate',
		value: line.vatRate ?? '',
	};
}

function pairDiffers(line: WebOrderLine, { incl, excl }: LineAmounts, rate: VatRate): Problem {
	return {
		code: 'vat-differs',
		message: `${titleOf(line)}: ${euros(incl)} with and ${euros(excl)} without VAT do not belong to ${vatRateText(rate)} % VAT, which SnelStart would compute`,
		fix: 'Look at the taxes and the ecotax of the product in PrestaShop, and enter this order in SnelStart by hand.',
		field: 'lines.totalExcl',
		value: line.totalExcl,
	};
}

function rateDiffers(
	line: WebOrderLine,
	article: Article,
	shopRate: VatRate,
	{ rate, group }: ArticleVat,
): Problem {
	return {
		code: 'vat-differs',
		message: `${titleOf(line)}: the shop charged ${vatRateText(shopRate)} % VAT, SnelStart would charge ${vatRateText(rate)} % because article ${article.code} is in revenue group ${group.number} "${group.name}" (artikelomzetgroep)`,
		fix: 'Put the article in the revenue group (artikelomzetgroep) of the right VAT rate, or correct the tax rule of the product in PrestaShop.',
		field: 'lines.vatRate',
		value: line.vatRate ?? '',
	};
}
