import type { Article, Books } from '../books/books';
import { dutchRateOf } from '../vat/dutchRateOf';
import { worded, type Wording } from '../words/wording';

/** What is looked at to tell whether costs may be booked on an article. */
export interface CostsJudged extends Pick<Books, 'revenueGroups' | 'vatTariffs'> {
	/** yyyy-MM-dd */
	day: string;
	/** Ids of articles that are sold as goods. */
	soldIds: ReadonlySet<string>;
}

/** Why no costs can be booked on an article, in words to be put behind it; null where they can. */
export function whyNoCosts(article: Article, judged: CostsJudged): Wording | null {
	if (article.stockControlled === true) {
		return worded(
			'SnelStart keeps stock of it (voorraadcontrole), which every order would take from',
			'SnelStart houdt er voorraad van bij (voorraadcontrole), waar elke order van af zou gaan',
		);
	}
	if (judged.soldIds.has(article.id)) {
		return worded(
			'the shop sells it as goods: a product of a web order has its code',
			'de webwinkel verkoopt het als product: een product van een weborder heeft zijn code',
		);
	}
	const group = judged.revenueGroups.find(({ id }) => id === article.revenueGroupId);
	if (!group)
		return worded(
			'it has no revenue group (artikelomzetgroep), so its VAT rate is unknown',
			'het heeft geen artikelomzetgroep, dus het btw-tarief is onbekend',
		);
	return dutchRateOf(article, judged, judged.day) === null
		? worded(
				`its revenue group (artikelomzetgroep) "${group.name}" has no VAT rate (btwtarief) on ${judged.day}`,
				`zijn artikelomzetgroep "${group.name}" heeft op ${judged.day} geen btw-tarief`,
			)
		: null;
}
