import { vatRateText, vatRateNl, type VatRate } from '../money/vat';
import type { Books, RevenueGroup, VatKind } from '../books/books';
import { accepted, refused, type Judged, type Problem } from '../words/problem';
import { domesticRate } from '../vat/domesticRate';
import { groupRate } from '../vat/groupRate';
import type { TaxPoint } from '../vat/taxPoint';
import { planSetting } from '../words/planSetting';

const KINDS: readonly VatKind[] = ['Hoog', 'Laag', 'Geen'];

/**
 * The revenue group (artikelomzetgroep) for a new article: the first of the chosen ones whose articles SnelStart would
 * charge the line's rate on. Abroad a rate may stand for several Dutch ones: then it does not tell what the article is,
 * and no group is chosen. Nor does 0 % abroad, whatever SnelStart charges there: a shop exports everything at it.
 */
export function newArticleGroup(
	line: { title: string; rate: VatRate },
	books: Books,
	groupIds: readonly string[],
	point: TaxPoint,
): Judged<RevenueGroup> {
	const chosen = groupIds.flatMap(
		(id) => books.revenueGroups.find((group) => group.id === id) ?? [],
	);
	const fits = (kind: VatKind) => groupRate(kind, books, point).rate === line.rate;
	const dutchRates = new Set(
		KINDS.filter(fits).map((kind) => domesticRate(kind, books, point).rate),
	);
	const isExport = line.rate === 0 && !['', 'NL'].includes(point.countryIso);
	if (dutchRates.size > 1 || isExport) return refused(untold(line, point));
	const group = chosen.find(({ vatKind }) => fits(vatKind));
	return group ? accepted(group) : refused(noGroup(line));
}

const about = (rate: VatRate): Pick<Problem, 'field' | 'value'> => ({
	field: 'newArticleGroupIds',
	value: vatRateText(rate),
});

function noGroup({ title, rate }: { title: string; rate: VatRate }): Problem {
	return {
		code: 'missing-revenue-group',
		message: `no revenue group (artikelomzetgroep) with ${vatRateText(rate)} % VAT is chosen for new articles, which ${title} needs`,
		messageNl: `voor nieuwe artikelen is geen artikelomzetgroep met ${vatRateNl(rate)} % btw gekozen, die ${title} nodig heeft`,
		fix: `Choose a revenue group (artikelomzetgroep) with ${vatRateText(rate)} % VAT under ${planSetting('Articles (Artikelen)', 'Revenue Groups for New Articles')}, or make the article in SnelStart.`,
		fixNl: `Kies een artikelomzetgroep met ${vatRateNl(rate)} % btw onder ${planSetting('Articles (Artikelen)', 'Revenue Groups for New Articles')}, of maak het artikel in SnelStart.`,
		...about(rate),
	};
}

function untold({ title, rate }: { title: string; rate: VatRate }, point: TaxPoint): Problem {
	return {
		code: 'missing-revenue-group',
		message: `${vatRateText(rate)} % VAT on a delivery to ${point.countryIso} does not tell which VAT rate ${title} has in the Netherlands, so no article is made of it`,
		messageNl: `${vatRateNl(rate)} % btw op een levering naar ${point.countryIso} zegt niet welk btw-tarief ${title} in Nederland heeft, dus er is geen artikel van gemaakt`,
		fix: 'Make the article (artikel) in SnelStart in the right revenue group (artikelomzetgroep), and run the workflow again.',
		fixNl:
			'Maak het artikel in SnelStart in de juiste artikelomzetgroep, en voer de workflow opnieuw uit.',
		...about(rate),
	};
}
