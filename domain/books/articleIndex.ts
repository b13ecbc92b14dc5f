import type { Article } from './books';
import { grouped } from './grouped';
import { nameIndex, namesLike, type LikeName, type NameIndex } from './nameIndex';
import { looseCode } from './nearMiss';
import { snelStartCodeOf, type SnelStartField } from './snelStartCode';

type Groups = ReadonlyMap<string, Article[]>;

/** The articles of a run, found by what they go by. Each way is indexed when it is first asked for, and then kept. */
export class ArticleIndex {
	private readonly byCode = new Map<SnelStartField, Groups>();

	private readonly byLooseCode = new Map<SnelStartField, Groups>();

	private byName: NameIndex | null = null;

	constructor(private readonly articles: readonly Article[]) {}

	/** The articles that carry exactly this code in the field. */
	withCode(code: string, field: SnelStartField): Article[] {
		const groups = this.byCode.get(field) ?? grouped(this.articles, byCode(field));
		this.byCode.set(field, groups);
		return groups.get(code) ?? [];
	}

	/** Articles whose code differs from this one in nothing but blanks, letter case or leading zeros. Never matched by themselves. */
	nearMisses(code: string, field: SnelStartField): Article[] {
		const groups = this.byLooseCode.get(field) ?? grouped(this.articles, byLooseCode(field));
		this.byLooseCode.set(field, groups);
		const near = groups.get(looseCode(code)) ?? [];
		return near.filter((article) => snelStartCodeOf(article, field) !== code);
	}

	/** The articles that share a word of three letters or more with a name, in no order. */
	likeName(name: string): LikeName[] {
		this.byName ??= nameIndex(this.articles);
		return namesLike(name, this.byName);
	}
}

const byCode = (field: SnelStartField) => (article: Article) =>
	[snelStartCodeOf(article, field)].filter(Boolean);

const byLooseCode = (field: SnelStartField) => (article: Article) =>
	byCode(field)(article).map(looseCode).filter(Boolean);
