import type { AlreadyReserved } from './alreadyReserved';
import { articlePolicy } from './articlePolicy';
import type { ArticleStock } from '../stream/articleStock';
import type { Claims } from './claims';
import type { StockPolicy } from '../settings/stockPolicy';
import { resolveRecipe } from './recipe';
import type { StockBook } from './stockBook';
import { sumOf, type Term } from './term';
import { floorDivide, quantityOf, unitsOf, UNITS_PER_PIECE, type Units } from './units';
import { numberIn, worded, type Language, type Wording } from '../words/wording';

/** What can be sold of one article before rounding and limits; `leftAlone` says why nothing can be said of it. */
export interface Sellable {
	terms: readonly Term[];
	leftAlone: Wording | null;
}

/** What of the stock is spoken for, by article id. */
export interface Taken {
	claims: Claims;
	alreadyReserved: AlreadyReserved;
}

export const leftAlone = (en: string, nl: string): Sellable => ({
	terms: [],
	leftAlone: worded(en, nl),
});

const BUFFER = worded('buffer', 'buffer');
const BASIS = { free: worded('free', 'vrij'), technical: worded('technical', 'technisch') };
const RESERVED_ALREADY = worded('reserved in SnelStart already', 'in SnelStart al gereserveerd');

/** Pieces kept back, as a term; none for a buffer of 0. */
export function bufferTerms(buffer: number): Term[] {
	const kept = unitsOf(buffer) ?? 0;
	return kept === 0 ? [] : [{ kind: 'buffer', units: -kept, label: BUFFER }];
}

/** An article's own stock less what is claimed of it and less the buffer. */
export function ownStock(article: ArticleStock, taken: Taken, policy: StockPolicy): Sellable {
	const { stockBasis } = policy;
	if (!article.stockControlled) {
		return leftAlone(
			'SnelStart keeps no stock of it (voorraadControle is off)',
			'SnelStart houdt er geen voorraad van bij (voorraadcontrole staat uit)',
		);
	}
	const stock = unitsOf(article[stockBasis]);
	if (stock === null) {
		return leftAlone(
			`its ${stockBasis} stock is not a number`,
			`de ${BASIS[stockBasis].nl === 'vrij' ? 'vrije' : 'technische'} voorraad is geen getal`,
		);
	}
	const claims = taken.claims.get(article.articleId) ?? [];
	const terms: Term[] = [{ kind: 'free', units: stock, label: BASIS[stockBasis] }];
	for (const { kind, units, label, reference } of claims) {
		terms.push({ kind, units: -units, label, reference });
	}
	const reserved = taken.alreadyReserved.get(article.articleId) ?? 0;
	if (reserved > 0 && stockBasis === 'free') {
		const after = claims.filter(({ kind }) => kind === 'uncounted').length + 1;
		terms.splice(after, 0, { kind: 'alreadyReserved', units: reserved, label: RESERVED_ALREADY });
	}
	terms.push(...bufferTerms(articlePolicy(article, policy).buffer));
	return { leftAlone: null, terms };
}

/**
 * What the components of a recipe or pack allow: the scarcest of them, in whole pieces. Components without stock
 * control set no bound. Each number holds by itself: selling a recipe also lowers what its components can be sold for.
 */
function fromComponents(
	article: ArticleStock,
	book: StockBook,
	own: ReadonlyMap<string, Sellable>,
): Sellable {
	const { needs, problem } = resolveRecipe(article, book);
	if (problem !== null) return { terms: [], leftAlone: problem };
	const bounds: Array<readonly Term[]> = [];
	for (const [articleId, each] of needs) {
		const component = book.articles.get(articleId);
		const stock = own.get(articleId);
		if (!component?.stockControlled || !stock) continue;
		if (stock.leftAlone !== null) {
			const { en, nl } = stock.leftAlone;
			return leftAlone(`component ${component.code}: ${en}`, `onderdeel ${component.code}: ${nl}`);
		}
		if (articleId === article.articleId) bounds.push(stock.terms);
		else bounds.push([boundOf(component, sumOf(stock.terms), each)]);
	}
	if (bounds.length === 0) {
		return leftAlone(
			'SnelStart keeps stock of none of its components (voorraadControle is off)',
			'SnelStart houdt van geen van de onderdelen voorraad bij (voorraadcontrole staat uit)',
		);
	}
	return { terms: bounds.reduce(scarcer), leftAlone: null };
}

function boundOf({ code }: ArticleStock, left: Units, each: Units): Term {
	const division = (language: Language) =>
		`(${code}: ${numberIn(language, quantityOf(left))} / ${numberIn(language, quantityOf(each))})`;
	return {
		kind: 'components',
		units: floorDivide(left, each) * UNITS_PER_PIECE,
		label: worded(`components allow ${division('en')}`, `genoeg onderdelen voor ${division('nl')}`),
		reference: code,
	};
}

function scarcer(a: readonly Term[], b: readonly Term[]): readonly Term[] {
	const [unitsOfA, unitsOfB] = [sumOf(a), sumOf(b)];
	if (unitsOfA !== unitsOfB) return unitsOfA < unitsOfB ? a : b;
	return (a[0]?.label.en ?? '') <= (b[0]?.label.en ?? '') ? a : b;
}

/** Whether `article` is sold from its components or from its own shelf, and what that comes to. */
export function sellableOf(
	article: ArticleStock,
	book: StockBook,
	own: ReadonlyMap<string, Sellable>,
): Sellable {
	if (article.code === '') {
		return leftAlone('it has no article code (artikelcode)', 'het heeft geen artikelcode');
	}
	if (book.compositions.has(article.articleId)) return fromComponents(article, book, own);
	return own.get(article.articleId) ?? leftAlone('its stock was not read', 'niet gelezen');
}
