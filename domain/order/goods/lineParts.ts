import { articleForLine } from '../../article/articleForLine';
import { costArticles } from '../../article/costArticle';
import { isFeeLine } from '../../article/isFeeLine';
import { vatRateOf } from '../../vat/vatRateOf';
import type { Problem } from '../../words/problem';
import type { Amounts } from '../../money/amounts';
import { isFree, shopRateOf } from './shopRateOf';
import { articleParts } from './articleParts';
import type { BuiltParts, OrderedLine } from './orderedLine';
import type { LineContext, PlanContext } from '../read/planContext';
import { componentParts, zeroParts } from './componentParts';
import { isOnReversed, reversedParts } from './reversedParts';
import { filledFields } from '../texts/filledFields';
import { lineTokens } from '../texts/lineTokens';
import { paidBy } from '../../settings/nearestPayment';
import type { PlanSettings } from '../../settings/planSettings';
import type { WebOrderLine } from '../../stream/webOrder';
import type { PlannedArticle } from '../../stream/plannedArticle';

/** What became of one order line, with the article the import makes for it first. */
export interface LineParts extends BuiltParts {
	planned: PlannedArticle | null;
}

/**
 * An ordered product as parts of the sales order: its article, or the components of it, with its texts.
 * `converted` says that its amounts were in another currency.
 */
export function lineParts(
	line: WebOrderLine,
	amounts: Amounts,
	converted: boolean,
	context: LineContext,
): LineParts {
	const { books, point, made } = context;
	const free = isFree(line);
	const shop = free ? rateToStandIn(line, context) : shopRateOf(line, amounts, converted);
	const settings = withArticleFields(line, context);
	const matched = articleForLine(
		line,
		shop.rate,
		{ books, settings, point, made },
		paidBy(context.order),
	);
	const known = [...shop.problems, ...matched.problems];
	if (matched.value === null) return refusedLine(known);
	const { article } = matched.value;
	const charged = free ? vatRateOf(article, books, point) : null;
	const rate = charged ? (charged.value?.rate ?? null) : shop.rate;
	if (rate === null) return refusedLine([...known, ...(charged?.problems ?? [])]);
	const ordered: OrderedLine = { line, amounts, article, rate, isFree: free };
	const own = matched.value.standsIn ? withShopsWords(context) : context;
	const built = builtParts(ordered, own);
	const problems = [...known, ...built.problems];
	if (problems.length > 0) return refusedLine(problems);
	return {
		parts: built.parts,
		problems,
		notices: [...matched.notices, ...built.notices],
		planned: matched.value.planned ?? null,
	};
}

/** Free goods that SnelStart does not know, and a fee of nothing, may stand on any article chosen for that; a new one would need their VAT. */
function rateToStandIn(
	line: WebOrderLine,
	{ books, settings, point, order }: LineContext,
): ReturnType<typeof shopRateOf> {
	const [fee] = isFeeLine(line)
		? costArticles('paymentFee', books, settings, point, paidBy(order))
		: [];
	if (fee) return { rate: fee.rate, problems: [] };
	if (settings.unknownArticle !== 'default') return { rate: null, problems: [] };
	const [chosen] = costArticles('unknownArticle', books, settings, point);
	return { rate: chosen?.rate ?? 0, problems: [] };
}

/** What is filled in on an article that is made for this line. */
function withArticleFields(line: WebOrderLine, { settings, order }: LineContext): PlanSettings {
	const { articleFields, salesperson } = settings;
	if (articleFields.length === 0) return settings;
	const tokens = { ...lineTokens(line), salesperson };
	return { ...settings, articleFields: filledFields(articleFields, order, tokens) };
}

const withShopsWords = (context: LineContext): LineContext => ({
	...context,
	settings: { ...context.settings, lineMode: 'full' },
});

function refusedLine(problems: Problem[]): LineParts {
	return { parts: [], problems, notices: [], planned: null };
}

function builtParts(ordered: OrderedLine, context: LineContext): BuiltParts {
	if (isOnReversed(ordered, context)) return reversedParts(ordered, context);
	return context.settings.recipeMode === 'components' && ordered.article.parts.length > 0
		? componentParts(ordered, context)
		: withZeroParts(articleParts(ordered, context), ordered, context);
}

function withZeroParts(built: BuiltParts, ordered: OrderedLine, context: PlanContext): BuiltParts {
	if (context.settings.recipeMode !== 'zeroLines' || ordered.article.parts.length === 0)
		return built;
	const zero = zeroParts(ordered, context);
	return {
		parts: [...built.parts, ...zero.parts],
		problems: [...built.problems, ...zero.problems],
		notices: built.notices,
	};
}
