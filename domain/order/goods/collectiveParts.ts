import { costArticle, costArticles } from '../../article/costArticle';
import { feeOfLine } from '../../article/feeOfLine';
import { mappedArticle } from '../../article/mappedArticle';
import { vatRateText, type VatRate } from '../../money/vat';
import { paidBy } from '../../settings/nearestPayment';
import type { Problem } from '../../words/problem';
import { sumPerRate } from '../../money/sumPerRate';
import { isConverted } from '../read/inEuros';
import { lineAmounts, lineShares } from '../read/lineAmounts';
import { isFree, shopRateOf } from './shopRateOf';
import type { OrderPart } from './orderPart';
import type { PlanContext } from '../read/planContext';
import type { WebOrder, WebOrderLine } from '../../stream/webOrder';
import { costPart } from './costPart';

/**
 * All goods of a VAT rate on one line of the article chosen for it (verzamelregel). The products need not be known in
 * SnelStart; what was bought, options and texts of customers are read in the shop. Nothing of it takes stock. What a module
 * added for its payment stands on its own article.
 */
export function collectiveParts(
	order: WebOrder,
	context: PlanContext,
): { parts: OrderPart[]; problems: Problem[]; notices: Problem[] } {
	const { books, settings, point } = context;
	const amounts = lineAmounts(order);
	const rates = order.lines.map((line, index) =>
		isFree(line)
			? { rate: null, problems: [] }
			: shopRateOf(line, amounts[index], isConverted(order)),
	);
	const wrong = rates.flatMap(({ problems }) => problems);
	const fees = order.lines.map((line, index) => feeOf(line, rates[index].rate, order, context));
	const goods = lineShares(order, (place) => fees[place] === null);
	const priced = sumPerRate(goods).filter(({ incl, excl }) => incl !== 0 || excl !== 0);
	const [anyRate] = costArticles('collective', books, settings, point);
	const forNothing =
		goods.length > 0 || fees.includes(null) ? [{ rate: anyRate?.rate ?? 0, incl: 0, excl: 0 }] : [];
	const shares = priced.length > 0 ? priced : forNothing;
	const judged = shares.map((share) => {
		const article = costArticle('collective', share.rate, books, settings, point);
		if (article.value === null) return { parts: [], problems: article.problems };
		const { name } = article.value;
		const description = `${name} (${vatRateText(share.rate)} %)`;
		return { parts: [costPart(article.value, description, share.rate, share)], problems: [] };
	});
	const added = fees.flatMap((fee, index) => {
		if (fee === null) return [];
		const { article, rate } = fee;
		const title = [article.name, order.lines[index].name].filter(Boolean).join(' - ');
		return [costPart(article, title, rate, amounts[index])];
	});
	return {
		parts: [...judged.flatMap(({ parts }) => parts), ...added],
		problems: [...wrong, ...judged.flatMap(({ problems }) => problems)],
		notices: fees.flatMap((fee) => fee?.notice ?? []),
	};
}

/** The article of a line that is no goods but what the payment costs, unless the owner names the product himself. */
function feeOf(line: WebOrderLine, rate: VatRate | null, order: WebOrder, context: PlanContext) {
	if (rate === null || mappedArticle(line, context.settings) !== null) return null;
	const fee = feeOfLine(line, rate, context, paidBy(order));
	return fee?.article ? { ...fee, rate } : null;
}
