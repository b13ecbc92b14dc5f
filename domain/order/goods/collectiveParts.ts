import { costArticle, costArticles } from '../../article/costArticle';
import { vatRateText } from '../../money/vat';
import type { Problem } from '../../words/problem';
import { sumPerRate } from '../../money/sumPerRate';
import { isConverted } from '../read/inEuros';
import { lineAmounts, lineShares } from '../read/lineAmounts';
import { isFree, shopRateOf } from './shopRateOf';
import type { OrderPart } from './orderPart';
import type { PlanContext } from '../read/planContext';
import type { WebOrder } from '../../stream/webOrder';
import { costPart } from './costPart';

/**
 * All goods of a VAT rate on one line of the article chosen for it (verzamelregel). The products need not be known in
 * SnelStart; what was bought, options and texts of customers are read in the shop. Nothing of it takes stock.
 */
export function collectiveParts(
	order: WebOrder,
	{ books, settings, point }: PlanContext,
): { parts: OrderPart[]; problems: Problem[] } {
	const amounts = lineAmounts(order);
	const wrong = order.lines.flatMap((line, index) =>
		isFree(line) ? [] : shopRateOf(line, amounts[index], isConverted(order)).problems,
	);
	const priced = sumPerRate(lineShares(order)).filter(({ incl, excl }) => incl !== 0 || excl !== 0);
	const [anyRate] = costArticles('collective', books, settings, point);
	const forNothing = order.lines.length > 0 ? [{ rate: anyRate?.rate ?? 0, incl: 0, excl: 0 }] : [];
	const shares = priced.length > 0 ? priced : forNothing;
	const judged = shares.map((share) => {
		const article = costArticle('collective', share.rate, books, settings, point);
		if (article.value === null) return { parts: [], problems: article.problems };
		const { name } = article.value;
		const description = `${name} (${vatRateText(share.rate)} %)`;
		return { parts: [costPart(article.value, description, share.rate, share)], problems: [] };
	});
	return {
		parts: judged.flatMap(({ parts }) => parts),
		problems: [...wrong, ...judged.flatMap(({ problems }) => problems)],
	};
}
