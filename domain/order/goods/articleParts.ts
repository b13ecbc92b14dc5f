import { lineTexts } from '../texts/lineTexts';
import { priceOf, rateProblems, type BuiltParts, type OrderedLine } from './orderedLine';
import type { OrderPart } from './orderPart';
import type { LineContext } from '../read/planContext';
import { textParts } from './textParts';

/** An ordered product on its article, as the first part, with its lines of text behind it. */
export function articleParts(ordered: OrderedLine, context: LineContext): BuiltParts {
	const { line, amounts, article, rate } = ordered;
	const { books, settings } = context;
	const price = priceOf(article, context);
	const problems = [...rateProblems(ordered, article, context), ...price.problems];
	const { description, extraFields, ownLines, notices } = lineTexts(
		line,
		article,
		settings,
		books.template,
		context.order,
	);
	const main: OrderPart = {
		kind: 'product',
		article,
		description,
		quantity: line.quantity,
		rate,
		...amounts,
		...(extraFields ? { extraFields } : {}),
		...price.own,
	};
	return { parts: [main, ...textParts(ownLines, rate, context)], problems, notices };
}
