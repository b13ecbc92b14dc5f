import type { ArticleStock } from '../stream/articleStock';
import { livesOnComponents } from './stockBook';
import { multiplyUp, unitsOf, type Units } from './units';

/** A line of a sales order (verkooporder) as far as recipes are concerned. */
export interface OrderLine {
	/** '' for a line of text. */
	articleId: string;
	units: Units;
	/** Price 0, as components that come along with their main article have. */
	free: boolean;
}

/** What one piece of a main article (hoofdartikel) consists of, by its article id. */
export type RecipeParts = ReadonlyMap<string, ReadonlyArray<{ articleId: string; units: Units }>>;

/** The recipes (recepten) whose sales are counted on their components. */
export function recipeParts(articles: readonly ArticleStock[]): RecipeParts {
	return new Map(
		articles.filter(livesOnComponents).map(({ articleId, components }) => [
			articleId,
			components.map((part) => ({
				articleId: part.articleId,
				units: unitsOf(part.quantity) ?? 0,
			})),
		]),
	);
}

/**
 * How much of each main article in one sales order is followed by its components as lines of price 0: the recipe mode
 * that writes them makes SnelStart count the components by their own lines, so the main article must not take them
 * off a second time. Only whole lines count, only components right behind their main article, and each piece of a
 * component answers for one main article only.
 *
 * @param ordered units by article id that the web order itself asks for, where it is known: those are no components
 */
export function accompaniedUnits(
	lines: readonly OrderLine[],
	recipes: RecipeParts,
	ordered: ReadonlyMap<string, Units> = new Map(),
): Map<string, Units> {
	const accompanied = new Map<string, Units>();
	let left = componentsLeft(lines, ordered);
	lines.forEach(({ articleId, units }, index) => {
		const parts = recipes.get(articleId);
		if (!parts || parts.length === 0 || units <= 0) return;
		const after = withoutParts(articleId, units, { left, recipes, run: runAfter(lines, index) });
		if (after === null) return;
		left = after;
		accompanied.set(articleId, (accompanied.get(articleId) ?? 0) + units);
	});
	return accompanied;
}

interface Search {
	/** Units of each line that no main article has claimed yet, by place in the order. */
	left: readonly Units[];
	recipes: RecipeParts;
	/** Places and articles of the lines behind the main article. */
	run: ReadonlyMap<number, string>;
}

/** Units of each free line that can be a component: what the web order asks for itself is taken off from the end. */
function componentsLeft(
	lines: readonly OrderLine[],
	ordered: ReadonlyMap<string, Units>,
): readonly Units[] {
	const left = lines.map(({ free, units }) => (free ? Math.max(0, units) : 0));
	for (const [articleId, asked] of ordered) {
		const places = lines.flatMap((line, place) => (line.articleId === articleId ? [place] : []));
		const total = places.reduce((sum, place) => sum + Math.max(0, lines[place].units), 0);
		let excess = places.reduce((sum, place) => sum + left[place], 0) - Math.max(0, total - asked);
		for (const place of places.reverse()) {
			const taken = Math.min(left[place], Math.max(0, excess));
			left[place] -= taken;
			excess -= taken;
		}
	}
	return left;
}

/** The unbroken run of free lines behind a line. */
function runAfter(lines: readonly OrderLine[], index: number): Map<number, string> {
	const run = new Map<number, string>();
	for (let place = index + 1; lines[place]?.free; place += 1)
		run.set(place, lines[place].articleId);
	return run;
}

/** What is left of the lines when all parts of so many main articles are taken out of them; null when one is short. */
function withoutParts(
	articleId: string,
	units: Units,
	search: Search,
	within: readonly string[] = [],
): readonly Units[] | null {
	const parts = search.recipes.get(articleId);
	if (!parts || parts.length === 0 || within.includes(articleId)) return null;
	let left: readonly Units[] | null = search.left;
	for (const part of parts) {
		const needed = multiplyUp(units, part.units);
		if (left === null || needed <= 0) return null;
		const rest: Search = { ...search, left };
		left =
			without(part.articleId, needed, rest) ??
			withoutParts(part.articleId, needed, rest, [...within, articleId]);
	}
	return left;
}

function without(articleId: string, needed: Units, { left, run }: Search): readonly Units[] | null {
	const after = [...left];
	let open = needed;
	for (const [place, found] of run) {
		if (found !== articleId) continue;
		const taken = Math.min(after[place], open);
		after[place] -= taken;
		open -= taken;
	}
	return open === 0 ? after : null;
}
