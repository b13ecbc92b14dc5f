import { euros } from '../money/cents';
import type { Cents, OrderedQuantity } from './orderPlan';

/** Who, what and how much of an order: "Jan de Vries, 3 articles, € 60.45". */
export function orderHeading(
	customerName: string,
	quantities: readonly OrderedQuantity[],
	total: Cents,
): string {
	const count = quantities.reduce((sum, { quantity }) => sum + quantity, 0);
	const articles = `${count} ${count === 1 ? 'article' : 'articles'}`;
	return [customerName || 'Unknown customer', articles, euros(total)].join(', ');
}
