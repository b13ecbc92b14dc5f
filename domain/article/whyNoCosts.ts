import type { Article, Books } from '../books/books';
import { dutchRateOf } from '../vat/dutchRateOf';

/** What is looked at to tell whether costs may be booked on an article. */
export interface CostsJudged extends Pick<Books, 'revenueGroups' | 'vatTariffs'> {
	/** yyyy-MM-dd */
	day: string;
	/** Ids of articles that are sold as goods. */
	soldIds: ReadonlySet<string>;
}

/** Why no costs can be booked on an article, in words to be put behind it; null where they can. */
export function whyNoCosts(article: Article, judged: CostsJudged): string | null {
	if (article.stockControlled === true) {
		return 'SnelStart keeps stock of it (voorraadcontrole), which every order would take from';
	}
	if (judged.soldIds.has(article.id)) {
		return 'the shop sells it as goods: a product of a web order has its code';
	}
	const group = judged.revenueGroups.find(({ id }) => id === article.revenueGroupId);
	if (!group) return 'it has no revenue group (artikelomzetgroep), so its VAT rate is unknown';
	return dutchRateOf(article, judged, judged.day) === null
		? `its revenue group (artikelomzetgroep) "${group.name}" has no VAT rate (btwtarief) on ${judged.day}`
		: null;
}
