import type { ArticleStock } from './articleStock';
import { multiplyUp, unitsOf, UNITS_PER_PIECE, type Units } from './units';

export type ArticlesById = ReadonlyMap<string, ArticleStock>;

/** What one piece of a recipe takes off stock. */
export interface Recipe {
	/** Units by article id of everything with its own stock, through recipes in recipes. */
	needs: ReadonlyMap<string, Units>;
	/** Why it cannot be said how many can be made, in words; empty when it can. */
	problem: string;
}

/**
 * Whether an article lives on its components: a recipe (recept, samengesteld artikel) whose stock control
 * (voorraadControle) is off, so that SnelStart keeps no stock of its own for it. A recipe with stock control is
 * kept as boxes on the shelf: it counts by its own stock, and its sales never touch the components.
 */
export const livesOnComponents = (article: ArticleStock): boolean =>
	!article.stockControlled && article.components.length > 0;

/**
 * Resolves a recipe down to the articles that have stock. Needs along different ways to one component add up, so
 * that a box of bottles which also holds a pack of the same bottles asks for all of them. A recipe that contains
 * itself or a component nobody read leaves a problem; the needs that are known still hold for its sales.
 */
export function resolveRecipe(article: ArticleStock, articles: ArticlesById): Recipe {
	const needs = new Map<string, Units>();
	const problem = addNeeds(needs, article, UNITS_PER_PIECE, articles, []);
	return { needs, problem };
}

/** Adds what `units` of the article take off stock to `needs`; returns the first problem met, or ''. */
function addNeeds(
	needs: Map<string, Units>,
	article: ArticleStock,
	units: Units,
	articles: ArticlesById,
	path: readonly ArticleStock[],
): string {
	if (!livesOnComponents(article)) {
		needs.set(article.articleId, (needs.get(article.articleId) ?? 0) + units);
		return '';
	}
	const within = [...path, article];
	let problem = '';
	for (const { articleId, code, quantity } of article.components) {
		const component = articles.get(articleId);
		const each = unitsOf(quantity) ?? 0;
		const unusable = unusableComponent(code, component, each, within);
		if (unusable === '' && component) {
			const below = addNeeds(needs, component, multiplyUp(units, each), articles, within);
			problem = problem || below;
		}
		problem = problem || unusable;
	}
	return problem;
}

function unusableComponent(
	code: string,
	component: ArticleStock | undefined,
	each: Units,
	within: readonly ArticleStock[],
): string {
	if (!component) return `its component ${code} was not read from SnelStart`;
	if (each <= 0) return `its recipe (recept) asks for no quantity of component ${code}`;
	const start = within.findIndex(({ articleId }) => articleId === component.articleId);
	if (start === -1) return '';
	const circle = [...within.slice(start), component].map((article) => article.code).join(' > ');
	return `its recipe (recept) contains itself: ${circle}`;
}
