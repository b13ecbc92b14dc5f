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
	const { isOfOrder, code = 'unknown-vat-rate', why, whyNl, fix, fixNl } = judged;
	const { field, value = article.code } = judged;
	const ofArticle = `the VAT of article ${article.code} "${article.name}" in revenue group ${group.number} "${group.name}" (artikelomzetgroep) is unknown: ${why}`;
	const ofArticleNl = `de btw van artikel ${article.code} "${article.name}" in artikelomzetgroep ${group.number} "${group.name}" is onbekend: ${whyNl}`;
	return refused({
		code,
		message: isOfOrder ? why : ofArticle,
		messageNl: isOfOrder ? whyNl : ofArticleNl,
		fix,
		fixNl,
		field,
		value,
	});
}

function withoutGroup(article: Article): Problem {
	return {
		code: 'unknown-vat-rate',
		message: `article ${article.code} "${article.name}" has no revenue group (artikelomzetgroep), so its VAT is unknown`,
		messageNl: `artikel ${article.code} "${article.name}" heeft geen artikelomzetgroep, dus de btw is onbekend`,
		fix: 'Choose a revenue group (artikelomzetgroep) on the article in SnelStart.',
		fixNl: 'Kies in SnelStart een artikelomzetgroep bij het artikel.',
		field: 'lines.code',
		value: article.code,
	};
}
