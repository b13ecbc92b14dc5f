import type { KnownArticle, KnownRecords } from '../../../../../domain/order/plan/knownRecords';
import type { NamedAnew } from '../../../../../domain/order/plan/namedAnew';
import { companyOf } from '../../../books/administration/companyOf';
import type { Articles } from '../../../books/articles/articles';
import { articleOf } from '../../../books/articles/articleOf';
import type { SnelStartClient } from '../../../books/snelStartClient';
import { isRecordId } from '../../../catalogue/isRecordId';
import type { WireArticle } from '../../../wire/wireArticle';

/** What is known where no plan names anything anew. */
export const NOTHING_KNOWN: KnownRecords = {
	company: {
		name: '',
		numericArticleCodes: false,
		articleCodeMaxLength: 0,
		foreignVat: false,
		articlePricesExclVat: false,
	},
	countries: [],
	revenueGroups: [],
	vatTariffs: [],
	foreignVatRates: [],
	costCentres: new Set(),
	customers: new Map(),
	templates: new Map(),
	articles: new Map(),
	stockLevel: '',
};

/** What SnelStart has of the records that edited plans of a run name anew, once for all of them and in batches. */
export async function readKnownRecords(
	{ administration, customers, articles }: SnelStartClient,
	named: NamedAnew,
): Promise<KnownRecords> {
	const [isCustomer, isArticle] = [
		isAny(named.customers),
		isAny([...named.articles, ...named.articleCodes]),
	];
	const isTaxed = isCustomer || isArticle;
	const info = isTaxed || isAny(named.templates) ? await administration.companyInfo() : null;
	const isAbroad = isArticle && info?.factureerBuitenlandsBtw === true;
	const [cards, rows, templates, costCentres, countries, groups, tariffs, abroad] =
		await Promise.all([
			isCustomer ? customers.byId(named.customers.filter(isRecordId)) : [],
			isArticle ? readArticles(articles.as(knownArticleOf), named) : [],
			isAny(named.templates) ? administration.templates() : [],
			isAny(named.costCentres) ? administration.costCentres() : [],
			isTaxed ? administration.countries() : [],
			isArticle ? administration.revenueGroups() : [],
			isArticle ? administration.vatTariffs() : [],
			isAbroad ? administration.foreignVatRates() : [],
		]);
	return {
		company: info ? companyOf(info) : NOTHING_KNOWN.company,
		stockLevel: info?.verkooporderVoorraadVanafNiveau ?? '',
		countries,
		revenueGroups: groups,
		vatTariffs: tariffs,
		foreignVatRates: abroad,
		costCentres: new Set(costCentres.map(({ id }) => id)),
		customers: byId(cards),
		templates: byId(templates),
		articles: byId(rows),
	};
}

/** Those that are named by a code stand beside those that are named by their id. */
async function readArticles(
	articles: Articles<KnownArticle>,
	named: NamedAnew,
): Promise<KnownArticle[]> {
	const ids = named.articles.filter(isRecordId);
	const [ofIds, ofCodes] = await Promise.all([
		isAny(ids) ? articles.byId(ids) : [],
		isAny(named.articleCodes) ? articles.byCode([...new Set(named.articleCodes)]) : [],
	]);
	return [...ofIds, ...ofCodes];
}

const isAny = (ids: readonly string[]): boolean => ids.length > 0;

const byId = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> =>
	new Map(rows.map((row) => [row.id, row]));

/** What SnelStart does not say counts as holding stock. */
const knownArticleOf = (wire: WireArticle): KnownArticle => ({
	...articleOf(wire),
	holdsStock:
		wire.voorraadControle !== false ||
		wire.isHoofdartikel !== false ||
		(wire.subartikelen ?? []).length > 0,
});
