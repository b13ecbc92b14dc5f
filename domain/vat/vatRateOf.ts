import type { VatRate } from '../money/vat';
import type { Article, Books, RevenueGroup } from '../books/books';
import { accepted, refused, type Judged, type Problem } from '../words/problem';
import type { RatedBooks } from './domesticRate';
import { groupRate } from './groupRate';
import type { TaxPoint } from './taxPoint';

export interface ArticleVat {
	rate: VatRate;
	group: RevenueGroup;
	/** Country of delivery, where it is not the Netherlands. */
	abroad?: string;
}

/**
 * The VAT rate SnelStart charges for an article at a tax point: article -> revenue group (artikelomzetgroep)
 * -> VAT kind -> the rate of the day, in the Netherlands or in the country of delivery. A sales order line cannot
 * override it.
 */
export function vatRateOf(
	article: Article,
	books: RatedBooks & Pick<Books, 'revenueGroups'>,
	point: TaxPoint,
): Judged<ArticleVat> {
	const group = books.revenueGroups.find(({ id }) => id === article.revenueGroupId);
	if (!group) return refused(withoutGroup(article));
	const judged = groupRate(group.vatKind, books, point);
	if (judged.rate !== null) {
		const isDutch = ['', 'NL'].includes(point.countryIso);
		return accepted({ rate: judged.rate, group, ...(isDutch ? {} : { abroad: point.countryIso }) });
	}
	const { isOfOrder, code = 'unknown-vat-rate', why, fix, field, value = article.code } = judged;
	const ofArticle = `the VAT of article ${article.code} "${article.name}" in revenue group ${group.number} "${group.name}" (artikelomzetgroep) is unknown: ${why}`;
	return refused({
		code,
		message: isOfOrder ? why : ofArticle,
		fix,
		field,
		value,
	});
}

function withoutGroup(article: Article): Problem {
	return {
		code: 'unknown-vat-rate',
		message: `article ${article.code} "${article.name}" has no revenue group (artikelomzetgroep), so its VAT is unknown`,
		fix: 'Choose a revenue group (artikelomzetgroep) on the article in SnelStart.',
		field: 'lines.code',
		value: article.code,
	};
}
