import { vatRateOf } from '../../vat/vatRateOf';
import type { LineContext, PlanContext } from '../read/planContext';
import { articleParts } from './articleParts';
import { zeroParts } from './componentParts';
import type { BuiltParts, OrderedLine } from './orderedLine';

/** Whether a line is to be booked on the article for reversed VAT (btw verlegd): SnelStart would charge VAT on its own. */
export function isOnReversed(
	{ article, isFree }: OrderedLine,
	{ reversed, books, point }: PlanContext,
): boolean {
	if (reversed === undefined || isFree || article.id === reversed.id) return false;
	return vatRateOf(article, books, point).value?.rate !== 0;
}

/**
 * A line on which VAT is reversed: its amount on the article chosen for that, and below it the goods for nothing, which
 * take the stock: their article, with a recipe (recept) as the settings have it.
 */
export function reversedParts(ordered: OrderedLine, context: LineContext): BuiltParts {
	const { article } = ordered;
	const { reversed = article, settings } = context;
	const built = articleParts({ ...ordered, isFree: true }, context);
	const [main, ...texts] = built.parts;
	const isRecipe = settings.recipeMode !== 'ignore' && article.parts.length > 0;
	const recipe = isRecipe ? zeroParts(ordered, context) : { parts: [], problems: [] };
	const own =
		isRecipe && settings.recipeMode === 'components' ? [] : [{ ...main, incl: 0, excl: 0 }];
	return {
		parts: [{ ...main, article: reversed }, ...texts, ...own, ...recipe.parts],
		problems: [...built.problems, ...recipe.problems],
		notices: built.notices,
	};
}
