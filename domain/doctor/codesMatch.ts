import { codeMatches, doubleCodes } from '../article/codeMatches';
import type { AdministrationCheck, CheckedArticle } from '../stream/administrationCheck';
import type { Finding } from '../stream/diagnosis';
import type { ShopCheck } from '../stream/shopCheck';
import { asCompared } from '../words/asCompared';
import type { DoctorSettings } from './doctorSettings';
import { finding } from './finding';
import { hasReadRates } from './hasRead';

/** Codes that one finding names; it counts all of them. */
const NAMED = 20;

type Codes = Array<{ code: string; hint?: string }>;

/** What has to be known of both sides; of articles without stock control only where it was read. */
interface CodesToMatch {
	shop: Pick<ShopCheck, 'trouble' | 'codes'>;
	books: Pick<AdministrationCheck, 'trouble' | 'unreadable' | 'numericCodes' | 'codeLength'> & {
		articles: readonly MatchedArticle[];
	};
}

type MatchedArticle = Pick<CheckedArticle, 'code' | 'inactive' | 'rate'> &
	Partial<Pick<CheckedArticle, 'stockControlled' | 'isRecipe'>>;

/** Codes of the shop held against the articles of SnelStart, both ways. */
export function codesMatch(
	shop: CodesToMatch['shop'],
	books: CodesToMatch['books'],
	{ codeField, costArticles }: Pick<DoctorSettings, 'codeField' | 'costArticles'>,
): Finding[] {
	if (shop.trouble !== null || books.trouble !== null) return [];
	if (shop.codes.length === 0 || books.articles.length === 0) return [];
	const sold = shop.codes.filter(({ active }) => active);
	const found: Record<Matter, Codes> = {
		empty: [],
		blanks: [],
		case: [],
		zeros: [],
		swapped: [],
		tooLong: [],
		notNumeric: [],
		missing: [],
		inactive: [],
		uncounted: [],
		ungrouped: [],
		cost: [],
	};
	const isRateKnown = hasReadRates(books);
	let matched = 0;
	for (const match of codeMatches(sold, books.articles, { codeField, ...books })) {
		const { one, code } = match;
		if (match.article) {
			matched += 1;
			spelling(code, match.article, found);
			state(match.article, costArticles, found);
			if (match.article.rate === '' && isRateKnown)
				found.ungrouped.push({ code: match.article.code });
		} else if (match.because === 'empty') found.empty.push({ code: `product ${one.id}` });
		else found[match.because].push({ code, hint: match.hint });
	}
	const doubles = doubleCodes(sold, codeField).map((code) => ({ code }));
	return [
		...(matched > 0
			? [
					finding.ok('codes-matched', String(matched), [
						`${matched} of ${sold.length} products and combinations that are sold have their article in SnelStart`,
						`${matched} van ${sold.length} producten en combinaties die te koop zijn hebben hun artikel in SnelStart`,
					]),
				]
			: []),
		...MATTERS.flatMap(({ matter, tell }) =>
			found[matter].length > 0 ? [tell(found[matter])] : [],
		),
		...(doubles.length > 0
			? [
					finding.error(
						'code-twice-in-shop',
						namesOf(doubles),
						[
							howMany(
								'codes stand on more than one product of the shop: each would show the whole stock',
								doubles,
							),
							howMany(
								'codes staan op meer dan één product van de winkel: elk zou de hele voorraad tonen',
								doubles,
							),
						],
						[IN_SHOP[0], IN_SHOP[1]],
					),
				]
			: []),
	];
}

type Matter =
	| 'empty'
	| 'blanks'
	| 'case'
	| 'zeros'
	| 'swapped'
	| 'tooLong'
	| 'notNumeric'
	| 'missing'
	| 'inactive'
	| 'uncounted'
	| 'ungrouped'
	| 'cost';

function spelling(code: string, article: MatchedArticle, found: Record<Matter, Codes>): void {
	if (code.trim() !== code || article.code.trim() !== article.code) {
		found.blanks.push({ code: `'${code}'`, hint: `'${article.code}'` });
	} else if (code !== article.code) found.case.push({ code, hint: article.code });
}

function state(
	article: MatchedArticle,
	costArticles: readonly string[],
	found: Record<Matter, Codes>,
): void {
	const { code } = article;
	if (costArticles.some((cost) => asCompared(cost) === asCompared(code))) found.cost.push({ code });
	else if (article.stockControlled === false && !article.isRecipe) found.uncounted.push({ code });
	if (article.inactive) found.inactive.push({ code });
}

const namesOf = (codes: Codes): string =>
	codes
		.slice(0, NAMED)
		.map(({ code, hint }) => (hint === undefined ? code : `${code} (${hint})`))
		.join(', ');

const IN_SHOP = [
	'PrestaShop, Catalog > Products, tab Details or Combinations: correct the code',
	'PrestaShop, Catalogus > Producten, tab Details of Combinaties: verbeter de code',
] as const;
const IN_BOOKS = [
	'SnelStart, Artikelen: correct the article',
	'SnelStart, Artikelen: verbeter het artikel',
] as const;

const matter = (
	which: Matter,
	level: 'warning' | 'error',
	code: string,
	en: string,
	nl: string,
	fix: readonly [string, string],
) => ({
	matter: which,
	tell: (codes: Codes): Finding =>
		finding[level](code, namesOf(codes), [howMany(en, codes), howMany(nl, codes)], fix),
});

/** What it is and how many there are, in words that are right for one as well. */
const howMany = (what: string, codes: Codes): string =>
	`${what.charAt(0).toUpperCase()}${what.slice(1)} (${codes.length})`;

const MATTERS = [
	matter(
		'empty',
		'error',
		'code-missing-in-shop',
		'products or combinations that are sold have no code',
		'producten of combinaties die te koop zijn hebben geen code',
		IN_SHOP,
	),
	matter(
		'blanks',
		'warning',
		'code-with-blanks',
		'codes have blanks around them',
		'codes hebben spaties eromheen',
		IN_SHOP,
	),
	matter(
		'case',
		'warning',
		'code-in-other-case',
		'codes differ from SnelStart in capitals',
		'codes verschillen van SnelStart in hoofdletters',
		IN_SHOP,
	),
	matter(
		'zeros',
		'error',
		'code-with-other-zeros',
		'codes differ from SnelStart in zeros at the beginning',
		'codes verschillen van SnelStart in voorloopnullen',
		IN_SHOP,
	),
	matter(
		'swapped',
		'error',
		'code-in-other-field',
		'products have the code of SnelStart in their other field (EAN in place of reference, or the other way round)',
		'producten hebben de code van SnelStart in het andere veld (EAN in plaats van referentie, of andersom)',
		[
			"'Article Code in the Shop' of Plan, if it is all of them; else PrestaShop, Catalog > Products",
			"'Article Code in the Shop' van Plan, als het alle producten zijn; anders PrestaShop, Catalogus > Producten",
		],
	),
	matter(
		'tooLong',
		'error',
		'code-too-long',
		'codes are longer than SnelStart allows',
		'codes zijn langer dan SnelStart toestaat',
		IN_SHOP,
	),
	matter(
		'notNumeric',
		'error',
		'code-not-numeric',
		'codes are no numbers, and SnelStart is set to numeric article codes',
		'codes zijn geen getal, en SnelStart staat op numerieke artikelcodes',
		[
			'SnelStart, administration settings: article codes Alfanumeriek, or correct the codes in the shop',
			'SnelStart, instellingen van de administratie: artikelcodes Alfanumeriek, of verbeter de codes in de winkel',
		],
	),
	matter(
		'missing',
		'error',
		'article-missing',
		'codes that are sold are not in SnelStart',
		'codes die te koop zijn staan niet in SnelStart',
		[
			'SnelStart, Artikelen: make the article, or let Plan propose it',
			'SnelStart, Artikelen: maak het artikel, of laat Plan het voorstellen',
		],
	),
	matter(
		'inactive',
		'error',
		'article-inactive',
		'articles that the shop sells are inactive',
		'artikelen die de winkel verkoopt staan op nonactief',
		IN_BOOKS,
	),
	matter(
		'uncounted',
		'warning',
		'article-without-stock',
		'articles that the shop sells have no stock control: their web stock is not written',
		'artikelen die de winkel verkoopt hebben geen voorraadcontrole: hun webvoorraad wordt niet geschreven',
		IN_BOOKS,
	),
	matter(
		'ungrouped',
		'error',
		'article-without-group',
		'articles that the shop sells have no revenue group with a VAT rate',
		'artikelen die de winkel verkoopt hebben geen omzetgroep met een btw-tarief',
		IN_BOOKS,
	),
	matter(
		'cost',
		'error',
		'article-for-costs-sold',
		'articles are sold and stand for costs as well',
		'artikelen worden verkocht en staan ook voor kosten',
		["'Cost Articles' of Plan", "'Cost Articles' van Plan"],
	),
];
