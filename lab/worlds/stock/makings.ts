import type { Artikel } from '../../simulators/snelstart/tables';
import type { Pack } from './packs';

/** Ten-thousandths of a piece, as SnelStart keeps quantities. */
export type Exact = number;

export const PIECE: Exact = 10_000;

export const exact = (quantity: number): Exact => Math.round(quantity * PIECE);

/** What one piece of an article takes off the shelves, by article id. */
export type Needs = ReadonlyMap<string, Exact>;

/** Everything that decides what selling an article takes off the shelves. */
export interface Makings {
	articles: ReadonlyMap<string, Artikel>;
	/** Packs of the shop by article id. */
	packs: ReadonlyMap<string, Pack>;
}

export const makingsOf = (articles: readonly Artikel[], packs: readonly Pack[]): Makings => ({
	articles: new Map(articles.map((row) => [row.id, row])),
	packs: new Map(packs.map((pack) => [pack.articleId, pack])),
});

/**
 * The referee's own reading of packs and recipes (recepten): a pack takes its contents, itself or both; a main article
 * without stock control is made of its parts, also of parts that are recipes; everything else stands on a shelf of its
 * own. Null when nothing of it has stock control.
 */
export function needsOf(article: Artikel, { articles, packs }: Makings): Needs | null {
	const needs = new Map<string, Exact>();
	const pack = packs.get(article.id);
	if (pack === undefined || pack.mode === 'own') addNeeds(needs, article, PIECE, articles);
	else {
		if (pack.mode === 'both') needs.set(article.id, PIECE);
		for (const { articleId, quantity } of pack.contents) {
			const part = articles.get(articleId);
			if (part) addNeeds(needs, part, quantity * PIECE, articles);
		}
	}
	return needs.size > 0 ? needs : null;
}

function addNeeds(
	needs: Map<string, Exact>,
	article: Artikel,
	quantity: Exact,
	articles: ReadonlyMap<string, Artikel>,
): void {
	if (article.voorraadControle) {
		needs.set(article.id, (needs.get(article.id) ?? 0) + quantity);
		return;
	}
	for (const { id, aantal } of article.subartikelen) {
		const part = articles.get(id);
		if (part) addNeeds(needs, part, (quantity * exact(aantal)) / PIECE, articles);
	}
}

/** Whole pieces that can be made of what is left, never below 0. */
export function piecesOf(needs: Needs, left: (articleId: string) => Exact): number {
	let pieces = Infinity;
	for (const [articleId, each] of needs) pieces = Math.min(pieces, left(articleId) / each);
	return Math.max(0, Math.floor(pieces));
}
