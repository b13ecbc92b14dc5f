import { looseCode } from '../books/nearMiss';
import type { PlannedArticle } from '../stream/plannedArticle';

/**
 * The articles (artikelen) that a run is going to make. They are made before any sales order of it is written, so every
 * line meets those of the lines before it as if SnelStart had them.
 */
export class MadeArticles {
	private readonly byLooseCode = new Map<string, PlannedArticle[]>();

	/** @param earlier those of the orders before this one */
	constructor(private readonly earlier?: MadeArticles) {}

	/** Of several with one code the first is made. */
	note(article: PlannedArticle): void {
		const { artikelcode } = article;
		if (this.withCode(artikelcode)) return;
		const key = looseCode(artikelcode);
		this.byLooseCode.set(key, [...(this.byLooseCode.get(key) ?? []), article]);
	}

	withCode(code: string): PlannedArticle | undefined {
		return this.like(code).find(({ artikelcode }) => artikelcode === code);
	}

	/** One whose code differs from this one in nothing but blanks, letter case or leading zeros. */
	nearMiss(code: string): PlannedArticle | undefined {
		return this.like(code).find(({ artikelcode }) => artikelcode !== code);
	}

	private like(code: string): PlannedArticle[] {
		const own = this.byLooseCode.get(looseCode(code)) ?? [];
		return this.earlier ? [...this.earlier.like(code), ...own] : own;
	}
}
