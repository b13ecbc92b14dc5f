import type { Article } from '../order/books';

const known = new WeakMap<Article, ReadonlySet<string>>();

/** The words of a name, without accents and letter case; single characters say nothing. */
export function wordsOf(name: string): Set<string> {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return new Set(plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1));
}

/**
 * How alike a name and the name of an article are: 0 for no word of three letters or more in common, 1 for the
 * same words (Dice's coefficient).
 */
export function nameLikeness(words: ReadonlySet<string>, article: Article): number {
	const others = known.get(article) ?? wordsOf(article.name);
	known.set(article, others);
	const common = [...words].filter((word) => others.has(word));
	if (!common.some((word) => word.length > 2)) return 0;
	return (2 * common.length) / (words.size + others.size);
}
