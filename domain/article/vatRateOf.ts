import { vatRateOfText, type VatRate } from '../money/vat';
import type { Article, Books, RevenueGroup } from '../order/books';
import { accepted, refused, type Judged, type Problem } from '../problem';
import type { TaxPoint } from './taxPoint';

export interface ArticleVat {
	rate: VatRate;
	group: RevenueGroup;
}

/**
 * The Dutch VAT rate SnelStart charges for an article on a day: article -> revenue group (artikelomzetgroep)
 * -> VAT kind -> tariff (btwtarief) valid on that day. A sales order line cannot override it.
 */
export function vatRateOf(article: Article, books: Books, point: TaxPoint): Judged<ArticleVat> {
	const group = books.revenueGroups.find(({ id }) => id === article.revenueGroupId);
	if (!group) return refused(withoutGroup(article));
	const { day } = point;
	if (group.vatKind === 'Geen') return accepted({ rate: 0, group });
	const tariff = books.vatTariffs.find(
		({ vatKind, from, until }) =>
			vatKind === group.vatKind && from.slice(0, 10) <= day && day <= until.slice(0, 10),
	);
	const rate = tariff ? vatRateOfText(tariff.percentage) : null;
	return rate === null ? refused(withoutTariff(article, group, day)) : accepted({ rate, group });
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

function withoutTariff(article: Article, group: RevenueGroup, day: string): Problem {
	return {
		code: 'unknown-vat-rate',
		message: `SnelStart has no VAT rate (btwtarief) of kind ${group.vatKind} on ${day} for article ${article.code} in revenue group "${group.name}"`,
		fix: 'Choose a revenue group (artikelomzetgroep) with VAT Hoog, Laag or Geen on the article.',
		field: 'lines.code',
		value: article.code,
	};
}
