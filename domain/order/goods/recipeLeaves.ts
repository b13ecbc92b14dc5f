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
	return problems.length > 0 ? refused(...problems) : accepted([...leaves.values()]);
}

function addLeaf(leaves: Map<string, RecipeLeaf>, article: Article, quantity: number): void {
	const sum = (leaves.get(article.id)?.quantity ?? 0) + quantity;
	leaves.set(article.id, { article, quantity: fourDecimals(sum) });
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
	const recipe = `the recipe (recept) of article ${main.code} "${main.name}"`;
	const about = { code: 'recipe-refused' as const, field: 'lines.code', value: part.code };
	const fix = `Correct the recipe (recept) of the article in SnelStart, or set ${planSetting('Sales (Verkopen)', 'Recipes')} to 'Ignore'.`;
	if (path.includes(part.articleId)) {
		return { ...about, fix, message: `${recipe} contains itself, through article ${part.code}` };
	}
	if (!component) {
		return {
			...about,
			fix,
			message: `${recipe} has component ${part.code}, which is not among SnelStart's articles`,
		};
	}
	if (component.inactive) {
		return {
			...about,
			fix,
			message: `${recipe} has component ${part.code} "${component.name}", which is inactive (nonactief)`,
		};
	}
	const positive = fourDecimals(part.quantity) > 0;
	return positive
		? null
		: { ...about, fix, message: `${recipe} has ${part.quantity} pieces of component ${part.code}` };
}
