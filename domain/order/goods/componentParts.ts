import { numberIn, worded } from '../../words/wording';
import type { Article } from '../../books/books';
import { allocate } from '../../money/allocate';
import type { VatRate } from '../../money/vat';
import { vatRateOf } from '../../vat/vatRateOf';
import { euros, eurosNl, microsOf } from '../../money/cents';
import { cutText } from '../../words/text';
import { priceOf, rateProblems, type BuiltParts, type OrderedLine } from './orderedLine';
import { inPieces, lineTexts } from '../texts/lineTexts';
import type { OrderPart } from './orderPart';
import type { LineContext, PlanContext } from '../read/planContext';
import { fourDecimals, recipeLeaves, recipeRefused, type RecipeLeaf } from './recipeLeaves';
import { textCut } from '../texts/salesOrderTexts';
import { lineTitle, lineTitleNl } from '../read/lineTitle';
import type { Problem } from '../../words/problem';
import { textParts } from './textParts';

const MAX = 250;

/** The components (onderdelen) of a main article as lines that cost nothing: they only take stock. */
export function zeroParts(
	ordered: OrderedLine,
	context: PlanContext,
): Pick<BuiltParts, 'parts' | 'problems'> {
	const { line, article, rate } = ordered;
	const leaves = recipeLeaves(article, context.books);
	if (leaves.value === null) return { parts: [], problems: leaves.problems };
	const parts = leaves.value.map(
		(leaf): OrderPart => ({
			kind: 'product',
			article: leaf.article,
			description: leaf.article.name,
			quantity: fourDecimals(leaf.quantity * line.quantity),
			rate,
			incl: 0,
			excl: 0,
		}),
	);
	return { parts, problems: [] };
}

/**
 * The components in place of the main article (hoofdartikel): the amounts of the line divided by what they cost by
 * themselves, price times pieces, or by pieces when none has a price. They come to the line to the cent, with and
 * without VAT; SnelStart must charge the line's VAT rate on each of them.
 */
export function componentParts(ordered: OrderedLine, context: LineContext): BuiltParts {
	const { line, article, amounts } = ordered;
	const leaves = recipeLeaves(article, context.books);
	if (leaves.value === null) return { parts: [], problems: leaves.problems, notices: [] };
	const weights = weightsOf(leaves.value);
	const incl = allocate(amounts.incl, weights);
	const excl = allocate(amounts.excl, weights);
	const judged = leaves.value.map((leaf, index) => {
		const price = priceOf(leaf.article, context);
		const part: OrderPart = {
			kind: 'product',
			article: leaf.article,
			description: leaf.article.name,
			quantity: fourDecimals(leaf.quantity * line.quantity),
			rate: rateOf(ordered, leaf.article, context),
			incl: incl[index],
			excl: excl[index],
			...price.own,
		};
		const problems = [...rateProblems(ordered, leaf.article, context), ...price.problems];
		return { part, problems: [...problems, ...tooDear(article, part)] };
	});
	const parts = judged.map(({ part }) => part);
	const problems = judged.flatMap((each) => each.problems);
	return { ...withTexts(parts, ordered, context), problems };
}

/** Of free goods the shop tells no rate: at SnelStart's own price a component has its own. */
const rateOf = (
	{ isFree, rate }: OrderedLine,
	article: Article,
	{ books, point }: PlanContext,
): VatRate => (isFree ? (vatRateOf(article, books, point).value?.rate ?? rate) : rate);

/** A price of a piece in cents that can still be written in euros with nine digits, as amounts are read. */
const HIGHEST_PRICE = 99_999_999_999;

/** A component of which a main article holds next to nothing would get a price that no line can carry. */
function tooDear(main: Article, { article, quantity, incl }: OrderPart): Problem[] {
	if (Math.abs(incl) <= HIGHEST_PRICE * quantity) return [];
	const what = worded(
		`has ${numberIn('en', quantity)} pieces of component ${article.code} for ${euros(incl)}, a price no line can carry`,
		`heeft ${numberIn('nl', quantity)} stuks van onderdeel ${article.code} voor ${eurosNl(incl)}, een prijs die geen regel kan hebben`,
	);
	return [recipeRefused(main, article.code, what)];
}

/** By price, or by pieces; in the finest steps both have, so that they are whole numbers. */
function weightsOf(leaves: readonly RecipeLeaf[]): number[] {
	const priced = leaves.map(({ article, quantity }) => (microsOf(article.price) ?? 0) * quantity);
	return priced.some((weight) => weight > 0)
		? priced
		: leaves.map(({ quantity }) => quantity * 10_000);
}

/** Above the components a line of text with what was ordered; without an article for that, behind the first of them. */
function withTexts(
	parts: OrderPart[],
	{ line, article, rate }: OrderedLine,
	context: LineContext,
): Pick<BuiltParts, 'parts' | 'notices'> {
	const { books, settings } = context;
	const texts = lineTexts(line, article, settings, books.template, context.order);
	const [first, ...others] = parts;
	const fields = texts.extraFields ? { extraFields: texts.extraFields } : {};
	if (settings.textArticleId !== null) {
		const heading = inPieces(`${line.quantity} x ${texts.description}`, MAX);
		const above = textParts([...heading, ...texts.ownLines], rate, context);
		return { parts: [...above, { ...first, ...fields }, ...others], notices: texts.notices };
	}
	const whole = `${first.description} - ${texts.description}`;
	const what = worded(
		`the description (omschrijving) of ${lineTitle(line)}`,
		`de omschrijving van ${lineTitleNl(line)}`,
	);
	const cut = whole.length > MAX ? [textCut(what, whole, MAX, 'lines')] : [];
	const description = cutText(whole, MAX);
	return {
		parts: [{ ...first, description, ...fields }, ...others],
		notices: [...texts.notices, ...cut],
	};
}
