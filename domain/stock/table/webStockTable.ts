import type { RecipePart } from '../../stream/webStock';
import type { WebStockTable } from '../../stream/webStockTable';
import { frontCoded } from '../../stream/frontCoded';
import { sparseColumn } from '../../stream/sparseColumn';
import type { StockSum } from '../stockSum';
import { sumOf, type Term } from '../term';
import { quantityOf } from '../units';
import { shopCodesOf } from './shopCodesOf';
import { tablePlaces, type TablePlaces } from './tablePlaces';
import { Wordings } from './wordings';

/**
 * The sums as a table of web stock (webvoorraad). An article of which nothing but its own stock counts has its number
 * alone; what the others are the sum of is written down term by term.
 */
export function webStockTable(sums: readonly StockSum[]): WebStockTable {
	const places = tablePlaces(sums);
	const wordings = new Wordings();
	const first = sums.flatMap(({ terms }) => terms.slice(0, 1)).find(({ kind }) => kind === 'free');
	if (first) wordings.placeOf('free', first.label);
	const terms = new Map<number, string[]>();
	const recipes = new Map<number, string[]>();
	const rest: WebStockTable['rest'] = {};
	sums.forEach((sum, place) => {
		const words = wordsOf(sum, wordings);
		if (words.length > 0) terms.set(place, words);
		const parts = recipeWords(sum.recipe ?? [], places);
		if (parts?.length) recipes.set(place, parts);
		const members = restOf(sum, parts === null, places);
		if (Object.keys(members).length > 0) rest[place] = members;
	});
	return {
		kind: 'webStockTable',
		articles: sums.length,
		codes: frontCoded(sums.map(({ code }) => code)),
		...shopCodesOf(sums),
		quantities: sums.map(({ leftAlone, terms: of }) =>
			leftAlone === null ? quantityOf(sumOf(of)) : null,
		),
		wordings: frontCoded(wordings.all()),
		sums: sparseColumn(terms),
		recipes: sparseColumn(recipes),
		...(sums.some(({ mayBeNegative }) => mayBeNegative) ? { mayBeNegative: true } : {}),
		rest,
	};
}

/** None for an article that has nothing but its own stock. */
function wordsOf({ terms, leftAlone }: StockSum, wordings: Wordings): string[] {
	if (leftAlone !== null) return [`${wordings.placeOf('leftAlone', leftAlone)}`];
	const words = terms.map((term) => termWord(term, wordings));
	return words.length === 1 && words[0].startsWith('0=') && terms[0].reference === undefined
		? []
		: words;
}

function termWord({ kind, label, units, reference }: Term, wordings: Wordings): string {
	const referred = reference === undefined ? '' : `#${reference}`;
	return `${wordings.placeOf(kind, label, reference)}=${quantityOf(units)}${referred}`;
}

/** Null where a part is not among the articles of the table. */
function recipeWords(recipe: readonly RecipePart[], places: TablePlaces): string[] | null {
	const words = recipe.map(({ articleId, quantity, left }) => {
		const place = places.placeOf(articleId);
		return place === undefined ? null : `${quantity}=${left ?? ''}@${place}`;
	});
	return words.every((word) => word !== null) ? words : null;
}

const restOf = (
	{ articleId, name, recipe, ...sum }: StockSum,
	keepsRecipe: boolean,
	places: TablePlaces,
): WebStockTable['rest'][number] => ({
	...(places.isTold({ articleId, code: sum.code }) ? {} : { articleId, name }),
	...(keepsRecipe || recipe?.length === 0
		? { recipe: recipe?.map((part) => ({ ...part, articleId: places.idOf(part.articleId) })) }
		: {}),
});
