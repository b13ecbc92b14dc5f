import type { ArticleStock } from '../stream/articleStock';
import type { StockBook } from './stockBook';
import { multiplyUp, unitsOf, UNITS_PER_PIECE, type Units } from './units';
import { worded, type Wording } from '../words/wording';

/** What one piece of a recipe or pack takes off stock. */
export interface Recipe {
	/** Units by article id of everything with its own stock, through recipes in recipes. */
	needs: ReadonlyMap<string, Units>;
	/** Why it cannot be said how many can be made; null when it can. */
	problem: Wording | null;
}

/**
 * Resolves a recipe or pack down to the articles that have stock. Needs along different ways to one component add up,
 * so that a box of bottles which also holds a pack of the same bottles asks for all of them. A recipe that contains
 * itself or a component nobody read leaves a problem; the needs that are known still hold for its sales.
 */
export function resolveRecipe(article: ArticleStock, book: StockBook): Recipe {
	const needs = new Map<string, Units>();
	const problem = addNeeds(needs, article, UNITS_PER_PIECE, book, []);
	return { needs, problem };
}

/** Adds what `units` of the article take off stock to `needs`; returns the first problem met, or null. */
function addNeeds(
	needs: Map<string, Units>,
	article: ArticleStock,
	units: Units,
	book: StockBook,
	path: readonly ArticleStock[],
): Wording | null {
	const composition = book.compositions.get(article.articleId);
	if (!composition || composition.ownShelf) {
		needs.set(article.articleId, (needs.get(article.articleId) ?? 0) + units);
	}
	if (!composition) return null;
	const within = [...path, article];
	let problem: Wording | null = composition.parts.length === 0 ? NOTHING_IN_IT : null;
	for (const { articleId, code, quantity } of composition.parts) {
		const component = book.articles.get(articleId);
		const each = unitsOf(quantity) ?? 0;
		const unusable = unusableComponent(code, component, each, within);
		if (unusable === null && component) {
			const below = addNeeds(needs, component, multiplyUp(units, each), book, within);
			problem = problem ?? below;
		}
		problem = problem ?? unusable;
	}
	return problem;
}

const NOTHING_IN_IT = worded('the shop tells no contents of this pack', 'het pakket is leeg');

function unusableComponent(
	code: string,
	component: ArticleStock | undefined,
	each: Units,
	within: readonly ArticleStock[],
): Wording | null {
	if (code === '') {
		return worded(
			'a product in this pack has no article code (artikelcode) in the shop',
			'een product in dit pakket heeft in de webwinkel geen artikelcode',
		);
	}
	if (!component) {
		return worded(
			`its component ${code} was not read from SnelStart`,
			`onderdeel ${code} is niet uit SnelStart gelezen`,
		);
	}
	if (each <= 0) {
		return worded(
			`its recipe (recept) asks for no quantity of component ${code}`,
			`het recept vraagt geen aantal van onderdeel ${code}`,
		);
	}
	const start = within.findIndex(({ articleId }) => articleId === component.articleId);
	if (start === -1) return null;
	const circle = [...within.slice(start), component].map((article) => article.code).join(' > ');
	return worded(
		`its recipe (recept) contains itself: ${circle}`,
		`het recept bevat zichzelf: ${circle}`,
	);
}
