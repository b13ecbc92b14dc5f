import { worded, type Wording } from '../../words/wording';
import { accepted, refused, type Judged, type Problem } from '../../words/problem';
import type { Article, ArticlePart } from '../../books/books';
import type { IndexedBooks } from '../../books/indexedBooks';
import { planSetting } from '../../words/planSetting';

/** A component (onderdeel) of a recipe that has no recipe of its own, with its pieces in one main article. */
export interface RecipeLeaf {
	article: Article;
	/** At most four decimals. */
	quantity: number;
}

/**
 * The goods a main article (hoofdartikel) is made of, recipes within recipes taken apart; a component that comes more
 * than once is summed. Refused when one is not in SnelStart's articles, inactive, or holds the recipe it is part of.
 */
export function recipeLeaves(main: Article, books: IndexedBooks): Judged<RecipeLeaf[]> {
	const leaves = new Map<string, RecipeLeaf>();
	const problems: Problem[] = [];
	const take = (article: Article, times: number, path: readonly string[]) => {
		for (const part of article.parts) {
			const component = books.articlesById.get(part.articleId);
			const wrong = whatIsWrong(main, part, component, path);
			const quantity = times * part.quantity;
			if (wrong) problems.push(wrong);
			else if (component && component.parts.length > 0) {
				take(component, quantity, [...path, component.id]);
			} else if (component) addLeaf(leaves, component, quantity);
		}
	};
	take(main, 1, [main.id]);
	const found = [...leaves.values()];
	const none = found.filter(({ quantity }) => quantity === 0);
	problems.push(...none.map((leaf) => tooFew(main, leaf)));
	return problems.length > 0 ? refused(...problems) : accepted(found);
}

function addLeaf(leaves: Map<string, RecipeLeaf>, article: Article, quantity: number): void {
	const sum = (leaves.get(article.id)?.quantity ?? 0) + quantity;
	leaves.set(article.id, { article, quantity: fourDecimals(sum) });
}

/** Of recipes within recipes a component can come to less than SnelStart's smallest quantity: it would take nothing. */
function tooFew(main: Article, { article }: RecipeLeaf): Problem {
	return recipeRefused(
		main,
		article.code,
		worded(
			`comes to less than 0.0001 of component ${article.code}`,
			`komt op minder dan 0.0001 van onderdeel ${article.code}`,
		),
	);
}

/** A problem of the recipe (recept) of a main article: `what` says what is wrong with it. */
export function recipeRefused(main: Article, partCode: string, what: Wording): Problem {
	return {
		code: 'recipe-refused',
		message: `the recipe (recept) of article ${main.code} "${main.name}" ${what.en}`,
		messageNl: `het recept van artikel ${main.code} "${main.name}" ${what.nl}`,
		fix: `Correct the recipe (recept) of the article in SnelStart, or set ${planSetting('Sales (Verkopen)', 'Recipes')} to 'Ignore'.`,
		fixNl: `Verbeter het recept van het artikel in SnelStart, of zet ${planSetting('Sales (Verkopen)', 'Recipes')} op 'Ignore'.`,
		field: 'lines.code',
		value: partCode,
	};
}

/** Product of quantities without what a double adds to it. */
export function fourDecimals(quantity: number): number {
	return Math.round(quantity * 10_000) / 10_000;
}

function whatIsWrong(
	main: Article,
	part: ArticlePart,
	component: Article | undefined,
	path: readonly string[],
): Problem | null {
	const { code } = part;
	const wrong = (en: string, nl: string) => recipeRefused(main, code, worded(en, nl));
	if (path.includes(part.articleId)) {
		return wrong(`contains itself, through article ${code}`, `bevat zichzelf, via artikel ${code}`);
	}
	if (!component) {
		return wrong(
			`has component ${code}, which is not among SnelStart's articles`,
			`heeft onderdeel ${code}, dat geen artikel in SnelStart is`,
		);
	}
	if (component.inactive) {
		return wrong(
			`has component ${code} "${component.name}", which is inactive (nonactief)`,
			`heeft onderdeel ${code} "${component.name}", dat op nonactief staat`,
		);
	}
	return fourDecimals(part.quantity) > 0
		? null
		: wrong(
				`has ${part.quantity} pieces of component ${code}`,
				`heeft ${part.quantity} stuks van onderdeel ${code}`,
			);
}
