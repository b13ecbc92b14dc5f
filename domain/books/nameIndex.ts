import type { Article } from './books';
import { grouped } from './grouped';

/** An article whose name shares words with a text: `likeness` is 1 for the same words (Dice's coefficient). */
export interface LikeName {
	article: Article;
	likeness: number;
}

/** Articles by the words of their names. */
export interface NameIndex {
	byWord: Map<string, Article[]>;
	wordCount: Map<Article, number>;
}

/** Words shorter than this make names no more alike on their own. */
const TELLING = 3;

/** The words of a name, without accents and letter case; single characters say nothing. */
function nameWordsOf(name: string): Set<string> {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return new Set(plain.split(/[^\p{L}\p{N}]/u).filter((word) => word.length > 1));
}

/** The articles that share a word of three letters or more with a name, in no order. */
export function namesLike(name: string, index: NameIndex): LikeName[] {
	const words = [...nameWordsOf(name)].sort((a, b) => b.length - a.length);
	const shared = new Map<Article, number>();
	for (const word of words) {
		for (const article of index.byWord.get(word) ?? []) {
			const before = shared.get(article) ?? 0;
			if (before > 0 || word.length >= TELLING) shared.set(article, before + 1);
		}
	}
	return [...shared].map(([article, count]) => ({
		article,
		likeness: (2 * count) / (words.length + (index.wordCount.get(article) ?? 0)),
	}));
}

export function nameIndex(articles: readonly Article[]): NameIndex {
	return {
		byWord: grouped(articles, ({ name }) => nameWordsOf(name)),
		wordCount: new Map(articles.map((article) => [article, nameWordsOf(article.name).size])),
	};
}
