import { microsOf, roundDivide } from '../money/cents';
import type { DecimalText } from '../money/decimalText';
import { priceOf } from '../money/priceOf';
import { vatRateText, type VatRate } from '../money/vat';
import type { Books, RevenueGroup } from '../books/books';
import type { PlanSettings } from '../settings/planSettings';
import type { WebOrderLine } from '../stream/webOrder';
import { accepted, refused, type Judged } from '../words/problem';
import { cutText } from '../words/text';
import { domesticRate } from '../vat/domesticRate';
import { newArticleGroup } from './newArticleGroup';
import { shopCodeOf, type ShopCodes } from './shopCode';
import type { TaxPoint } from '../vat/taxPoint';
import type { PlannedArticle } from '../stream/plannedArticle';

export type PricedLine = ShopCodes &
	Pick<WebOrderLine, 'name' | 'quantity' | 'totalIncl' | 'totalExcl'>;

/** Longest omschrijving of an article. */
const NAME_LENGTH = 250;
const MICROS_PER_UNIT = 100;
/** A VAT rate of 100 %. */
const WHOLE = 100_000;

/**
 * The article (artikel) that would be made of an order line SnelStart does not know, in the chosen revenue group whose
 * VAT rate is the line's. Stock control (voorraadControle) is off: SnelStart has not counted the article yet, and on,
 * its stock of 0 would sell the product out in the shop at the next export. The owner switches it on after counting.
 */
export function newArticle(
	line: PricedLine,
	rate: VatRate,
	books: Books,
	settings: PlanSettings,
	point: TaxPoint,
): Judged<{ article: PlannedArticle; group: RevenueGroup }> {
	const code = shopCodeOf(line, settings.shopArticleField);
	const title = `"${line.name}" (${code})`;
	const group = newArticleGroup({ title, rate }, books, settings.newArticleGroupIds, point);
	if (group.value === null) return refused(...group.problems);
	const field = settings.snelStartArticleField;
	const article: PlannedArticle = {
		artikelcode: code,
		omschrijving: cutText(line.name, NAME_LENGTH) || code,
		artikelOmzetgroep: { id: group.value.id },
		verkoopprijs: salesPrice(line, rate, group.value, books, point),
		voorraadControle: false,
		...(field === null ? {} : { extraFields: { [field]: code } }),
		...byHand(settings),
	};
	return accepted({ article, group: group.value });
}

/** The field that holds the code of the shop is no one's to fill by hand. */
function byHand({
	articleFields,
	snelStartArticleField,
}: PlanSettings): Pick<PlannedArticle, 'fieldsByHand'> {
	const filled = articleFields.filter(
		({ name, value }) => name !== snelStartArticleField && value !== '',
	);
	if (filled.length === 0) return {};
	return { fieldsByHand: Object.fromEntries(filled.map(({ name, value }) => [name, value])) };
}

/**
 * Price of the new article itself (verkoopprijs) in euros, at most four decimals: what the line came to per piece.
 * Where the administration keeps prices with VAT that is Dutch VAT, whatever the customer paid.
 */
function salesPrice(
	{ totalIncl, totalExcl, quantity }: PricedLine,
	rate: VatRate,
	group: RevenueGroup,
	books: Books,
	point: TaxPoint,
): DecimalText {
	const pieces = Math.max(quantity, 1) * MICROS_PER_UNIT;
	const excl = microsOf(totalExcl) ?? 0;
	if (books.company.articlePricesExclVat) return priceOf(roundDivide(excl, pieces));
	const dutch = domesticRate(group.vatKind, books, point).rate ?? 0;
	if (dutch === rate) return priceOf(roundDivide(microsOf(totalIncl) ?? 0, pieces));
	return priceOf(roundDivide(excl * (WHOLE + dutch), WHOLE * pieces));
}

/** The article in words, ready to be read as JSON by a node behind the plan. */
export function proposalText(
	{ article, group }: { article: PlannedArticle; group: RevenueGroup },
	rate: VatRate,
): string {
	const artikelOmzetgroep = `${group.number} ${group.name} (${vatRateText(rate)} %)`;
	return JSON.stringify({ ...article, artikelOmzetgroep });
}
