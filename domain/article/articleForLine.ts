import { vatRateText, vatRateNl, type VatRate } from '../money/vat';
import type { Article } from '../books/books';
import type { IndexedBooks } from '../books/indexedBooks';
import type { PaidBy } from '../settings/nearestPayment';
import type { PlanSettings } from '../settings/planSettings';
import type { Problem } from '../words/problem';
import { whyImpossible } from './whyImpossible';
import { costArticle } from './costArticle';
import { feeOfLine } from './feeOfLine';
import type { MadeArticles } from './madeArticles';
import { matchArticle, type Caution } from './matchArticle';
import { newArticle, proposalText, type PricedLine } from './newArticle';
import { presentCodeOf, shopCodeOf } from './shopCode';
import type { TaxPoint } from '../vat/taxPoint';
import { vatRateOf } from '../vat/vatRateOf';
import type { PlannedArticle } from '../stream/plannedArticle';
import { planSetting } from '../words/planSetting';
import { furtherSaid } from '../words/furtherSaid';
import { shownCode } from '../words/quotedCode';
import { worded, type Wording } from '../words/wording';

/** The article an order line is booked on. */
interface MatchedArticle {
	/** Its id is empty when it is planned. */
	article: Article;
	/** Set when the import is to create it first. */
	planned?: PlannedArticle;
	/** Set when it stands in for goods SnelStart does not know: name and price are the shop's, whatever the line mode. */
	standsIn?: true;
}

/** What became of finding an article for a line: problems keep the order back, notices only tell. */
export interface ArticleForLine {
	value: MatchedArticle | null;
	problems: Problem[];
	notices: Problem[];
}

/** What the article of a line is found by. */
export interface MatchContext {
	books: IndexedBooks;
	settings: PlanSettings;
	point: TaxPoint;
	/** The articles that are made before the line is written. */
	made: MadeArticles;
}

/**
 * The article of an order line: the one that carries its code, or what the settings make of a code that SnelStart does
 * not know (verwerking artikelen): nothing, an article that stands in, a new one, or a proposal for one.
 *
 * @param rate VAT rate of the line in the shop; null when the shop does not tell it
 * @param by how the order was paid: a line may be what that costs
 */
export function articleForLine(
	line: PricedLine,
	rate: VatRate | null,
	{ books, settings, point, made }: MatchContext,
	by: PaidBy = [],
): ArticleForLine {
	const match = matchArticle(line, books, settings, otherRate(rate, books, point));
	if (match.value !== null) {
		return found({ article: match.value }, ...renamedSince(line, match.value, settings));
	}
	const [problem] = match.problems;
	const now = matchedByPresentCode(line, problem, books, settings);
	if (now !== null) return now;
	const isEmpty = problem.code === 'empty-article-code';
	const mayStandIn = isEmpty || problem.code === 'unknown-article';
	const { unknownArticle } = settings;
	if (mayStandIn && rate !== null) {
		const fee = feeOfLine(line, rate, { books, settings, point }, by);
		if (fee?.article) return found({ article: fee.article, standsIn: true }, fee.notice);
		if (fee && unknownArticle !== 'default') return blocked(fee.problem);
	}
	if (unknownArticle === 'default' && mayStandIn && rate !== null) {
		return standIn(problem, rate, books, settings, point);
	}
	const isToBeMade = unknownArticle === 'create' || unknownArticle === 'propose';
	if (!isToBeMade || isEmpty || !mayStandIn || rate === null) return blocked(problem);
	const obstacle = whyNotMade(line, books, settings, made);
	if (obstacle !== null) return blocked(withObstacle(problem, obstacle));
	const own = newArticle(line, rate, books, settings, point);
	if (own.value === null) return blocked(problem, ...own.problems);
	if (unknownArticle === 'propose') return blocked(proposed(problem, own.value, rate));
	const planned = asMade(own.value.article, made);
	return found({ article: asArticle(planned), planned });
}

/** Of an article that may have been meant: that SnelStart charges another rate on it than the shop did. */
function otherRate(rate: VatRate | null, books: IndexedBooks, point: TaxPoint): Caution {
	return (article) => {
		const vat = vatRateOf(article, books, point).value;
		if (rate === null || vat === null || vat.rate === rate) return worded('', '');
		return worded(
			`, but it has ${vatRateText(vat.rate)} % VAT on this delivery where the shop charged ${vatRateText(rate)} %`,
			`, maar het heeft bij deze levering ${vatRateNl(vat.rate)} % btw waar de webwinkel ${vatRateNl(rate)} % rekende`,
		);
	};
}

/**
 * The article by the code that the product has in the shop now, where SnelStart does not know the one on the line: the
 * owner corrected it since, as a blocked order asks for. Null where that finds nothing.
 */
function matchedByPresentCode(
	line: PricedLine,
	problem: Problem,
	books: IndexedBooks,
	settings: PlanSettings,
): ArticleForLine | null {
	const { code } = problem;
	if (code !== 'unknown-article' && code !== 'empty-article-code') return null;
	const ordered = shopCodeOf(line, settings.shopArticleField);
	const now = presentCodeOf(line, settings.shopArticleField);
	if (now === ordered) return null;
	const { value } = matchArticle({ ...line, ...line.present }, books, settings);
	if (value === null) return null;
	return found(
		{ article: value },
		{
			code: 'code-changed',
			...furtherSaid(
				problem,
				'; ',
				worded(
					`booked on article ${value.code} "${value.name}", by the code ${shownCode(now)} that the product has in the shop now`,
					`geboekt op artikel ${value.code} "${value.name}", met de code ${shownCode(now)} die het product nu in de webwinkel heeft`,
				),
			),
			fix: 'Nothing, when that is the article that was sold. Otherwise correct the sales order (verkooporder) in SnelStart.',
			fixNl:
				'Niets, als dat het verkochte artikel is. Verbeter anders de verkooporder in SnelStart.',
			field: 'lines.code',
			value: ordered,
		},
	);
}

/** That the goods were booked by a code which the product does not have any more. */
function renamedSince(line: PricedLine, article: Article, settings: PlanSettings): Problem[] {
	const ordered = shopCodeOf(line, settings.shopArticleField);
	const now = presentCodeOf(line, settings.shopArticleField);
	if (now === ordered) return [];
	return [
		{
			code: 'code-changed',
			message: `"${line.name}" was ordered as ${shownCode(ordered)} and goes by ${shownCode(now)} in the shop now; it is booked on article ${article.code} "${article.name}"`,
			messageNl: `"${line.name}" is besteld als ${shownCode(ordered)} en heet nu ${shownCode(now)} in de webwinkel; het is geboekt op artikel ${article.code} "${article.name}"`,
			fix: `Nothing, when that is the article that was sold. Otherwise change it in the sales order (verkooporder) in SnelStart: the web stock of ${shownCode(now)} goes up again once the order is booked.`,
			fixNl: `Niets, als dat het verkochte artikel is. Wijzig het anders in de verkooporder in SnelStart: de webvoorraad van ${shownCode(now)} gaat weer omhoog zodra de order is geboekt.`,
			field: 'lines.code',
			value: ordered,
		},
	];
}

const found = (value: MatchedArticle, ...notices: Problem[]): ArticleForLine => ({
	value,
	problems: [],
	notices,
});

const blocked = (...problems: Problem[]): ArticleForLine => ({
	value: null,
	problems,
	notices: [],
});

/**
 * Why no article may be made with this code, null when one may: it breaks the administration's rules, or an article
 * carries it, or one that differs only in blanks, letter case or leading zeros, in SnelStart or made by the run. Such a
 * one was meant, so a second would be a mistake.
 */
function whyNotMade(
	line: PricedLine,
	books: IndexedBooks,
	settings: PlanSettings,
	made: MadeArticles,
): Wording | null {
	const code = shopCodeOf(line, settings.shopArticleField);
	const impossible = whyImpossible(code, books.company);
	if (impossible !== null) return impossible;
	const [other] = [
		...books.articleIndex.withCode(code, null),
		...books.articleIndex.nearMisses(code, null),
		...books.articleIndex.nearMisses(code, settings.snelStartArticleField),
	];
	const before = made.nearMiss(code);
	const near = other ?? (before && asArticle(before));
	if (!near) return null;
	return worded(
		`none is made, because article ${shownCode(near.code)} "${near.name}" has this code or nearly`,
		`er wordt geen nieuw gemaakt, want artikel ${shownCode(near.code)} "${near.name}" heeft deze code of bijna`,
	);
}

/** What decides money, price and VAT, an article has of the first line that it is made of. */
function asMade(article: PlannedArticle, made: MadeArticles): PlannedArticle {
	const first = made.withCode(article.artikelcode);
	if (!first) return article;
	const { verkoopprijs, artikelOmzetgroep } = first;
	return { ...article, verkoopprijs, artikelOmzetgroep };
}

const withObstacle = (problem: Problem, obstacle: Wording): Problem =>
	problem.message.includes(obstacle.en)
		? problem
		: { ...problem, ...furtherSaid(problem, '; ', obstacle) };

function standIn(
	problem: Problem,
	rate: VatRate,
	books: IndexedBooks,
	settings: PlanSettings,
	point: TaxPoint,
): ArticleForLine {
	const article = costArticle('unknownArticle', rate, books, settings, point);
	if (article.value === null) return blocked(problem, ...article.problems);
	const { code, name } = article.value;
	return found(
		{ article: article.value, standsIn: true },
		{
			...problem,
			code: 'article-stands-in',
			...furtherSaid(
				problem,
				': ',
				worded(
					`article ${code} "${name}" stands in (standaard artikelcode), with the shop's name and price; the goods are not taken from stock`,
					`artikel ${code} "${name}" komt ervoor in de plaats (standaard artikelcode), met naam en prijs van de webwinkel; de voorraad van de goederen wordt niet verlaagd`,
				),
			),
		},
	);
}

function proposed(
	unknown: Problem,
	made: Parameters<typeof proposalText>[0],
	rate: VatRate,
): Problem {
	const { artikelcode, omschrijving } = made.article;
	return {
		code: 'article-proposed',
		...furtherSaid(
			unknown,
			'; ',
			worded(
				`proposed is a new article ${shownCode(artikelcode)} "${omschrijving}" in revenue group ${made.group.number} "${made.group.name}" (artikelomzetgroep)`,
				`voorgesteld is een nieuw artikel ${shownCode(artikelcode)} "${omschrijving}" in artikelomzetgroep ${made.group.number} "${made.group.name}"`,
			),
		),
		fix: `Make the article (artikel) in SnelStart, or set ${planSetting('Articles (Artikelen)', 'Unknown Articles')} to 'Create the Article'.`,
		fixNl: `Maak het artikel in SnelStart, of zet ${planSetting('Articles (Artikelen)', 'Unknown Articles')} op 'Create the Article'.`,
		field: unknown.field,
		value: proposalText(made, rate),
	};
}

const asArticle = (planned: PlannedArticle): Article => ({
	id: '',
	code: planned.artikelcode,
	name: planned.omschrijving,
	revenueGroupId: planned.artikelOmzetgroep.id,
	inactive: false,
	price: planned.verkoopprijs,
	extraFields: planned.extraFields ?? {},
	parts: [],
});
